using Chancery.Train;

return args switch
{
    ["train", var train, var development, var model, .. var options] => TrainCommand.Run(train, development, model, options),
    ["vectors", var target, var data, .. var texts] => VectorsCommand.Run(target, data, texts),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Chancery.Train train TRAIN.conllu DEVELOPMENT.conllu MODEL [--epochs N] [--hidden N] [--seed N]
            trains a model (with --vectors FILE: on vectors of words) and says how good it is on the development part
        Chancery.Train vectors FILE DATA TEXT...
            learns vectors of words from plain text, a paragraph a line, gzipped or not
        """);
    return 2;
}
