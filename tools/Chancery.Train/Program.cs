using Chancery.Train;

try
{
    return args switch
    {
        ["english", var model, var treebank, var texts, var vectors, var data] => EnglishCommand.Run(model, treebank, texts, vectors, data),
        ["vectors", var target, var data, .. var texts] => VectorsCommand.Run(target, data, texts),
        ["teacher", var file, .. var options] => TeacherCommand.Run(file, options),
        ["label", var file, .. var options] => LabelCommand.Run(file, options),
        ["train", var model, .. var options] => TrainCommand.Run(model, options),
        ["relations", var model, .. var options] => RelationsCommand.Run(model, options),
        ["confidence", var model, .. var options] => ConfidenceCommand.Run(model, options),
        _ => Usage(),
    };
}
catch (UsageException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

static int Usage()
{
    Console.Error.WriteLine("""
        Chancery.Train english MODEL TREEBANK-FOLDER TEXT-FOLDER VECTORS DATA
            trains the English model that ships, all steps; what is done is not done again
        Chancery.Train vectors FILE DATA TEXT...
            learns vectors of words from plain text, a paragraph a line, gzipped or not
        Chancery.Train teacher FILE --treebank CONLLU[,CONLLU] --development CONLLU --vectors FILE[,FILE]
            trains a large network
        Chancery.Train label FILE --treebank ... --development ... --vectors ... --teachers FILE[,FILE] --data DATA --texts TEXT=WORDS[,...]
            has large networks label plain text
        Chancery.Train train MODEL --treebank ... --development ... --vectors ... --labelled FILE
            trains the model that ships on treebanks and labelled text
        Chancery.Train relations MODEL --pairs FILE[,FILE] [--test FILE] [--folds N] [--penalty X] [--least N] [--without GROUP[,GROUP]] [--confusions N]
            trains the classifier of event types on labelled pairs; measures it on others, or by cross-validation
        Chancery.Train confidence FILE --judged FILE [--documents PATH[,PATH]] [--penalty X] [--floor X] [--picture SVG]
            fits the confidence of claims to judged ones, and says how well it is calibrated; with --documents it reads the
            documents again first and brings the features in the table up to date
        """);
    return 2;
}
