@echo off
rem Starts Chancery from its sources: builds it when it has never been built or its sources have changed, then runs it.
rem Needs the .NET SDK and nothing else.
setlocal
set "root=%~dp0"
set "program=%root%artifacts\launcher\program\Chancery.Cli.dll"
set "mirror=%root%artifacts\launcher\sources"

rem The mirror holds the sources of the last build; robocopy compares (/L: it copies nothing) and returns 0 when nothing differs.
rem The data and the models are read where they are, so only changes of the code need a build.
if not exist "%program%" goto build
robocopy "%root%src" "%mirror%" /MIR /L /XD bin obj /NJH /NJS /NDL /NFL /NP >nul
if errorlevel 1 goto build
goto start

:build
where dotnet >nul 2>nul
if errorlevel 1 (
  echo chancery: the .NET SDK is needed, version 10 or later: https://dotnet.microsoft.com/download 1>&2
  exit /b 3
)
echo chancery: building ^(first start, or the sources have changed^) ... 1>&2
robocopy "%root%src" "%mirror%" /MIR /XD bin obj /NJH /NJS /NDL /NFL /NP >nul
set "common="%root%src\Chancery.Cli" -c Release --artifacts-path "%root%artifacts\launcher" -o "%root%artifacts\launcher\program" -p:DataInPlace=true -p:UseAppHost=false -p:RunAnalyzers=false -p:GenerateDocumentationFile=false -v quiet -nologo -nodeReuse:false"
rem Compiled ahead of time the program starts in half the time; where the compiler for that cannot be had it starts as it is.
dotnet publish %common% --use-current-runtime --self-contained false -p:PublishReadyToRun=true >nul
if errorlevel 1 dotnet publish %common% 1>&2
if errorlevel 1 (
  echo chancery: the build failed; the messages above say why. 1>&2
  rmdir /s /q "%mirror%"
  exit /b 3
)

:start
dotnet "%program%" %*
exit /b %errorlevel%
