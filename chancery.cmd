@echo off
rem Starts Chancery from its sources: builds it when it has never been built or its sources have changed, then runs it.
rem Needs the .NET SDK and nothing else.
setlocal
set "root=%~dp0"
set "program=%root%artifacts\cli\Chancery.Cli.dll"
set "mirror=%root%artifacts\cli-sources"

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
dotnet build "%root%src\Chancery.Cli" -c Release -o "%root%artifacts\cli" -v quiet -nologo -nodeReuse:false 1>&2
if errorlevel 1 (
  echo chancery: the build failed; the messages above say why. 1>&2
  rmdir /s /q "%mirror%"
  exit /b 3
)

:start
dotnet "%program%" %*
exit /b %errorlevel%
