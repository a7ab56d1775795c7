@echo off
rem Starts Careleaf from the folder that this file lies in, wherever it is called from.
rem The exit status is the program's, but for 3: no Java to run on.
setlocal DisableDelayedExpansion
set "CARELEAF_OLDEST=25"
set "CARELEAF_APP=%~dp0.."
set "CARELEAF_JAVA="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined CARELEAF_JAVA call :try "@JAVA_HOME@"
if not defined CARELEAF_JAVA call :try_path
if not defined CARELEAF_JAVA (
  echo Careleaf needs Java %CARELEAF_OLDEST% or newer: install it ^(for example Eclipse Temurin %CARELEAF_OLDEST%^), or set JAVA_HOME to it.>&2
  exit /b 3
)

"%CARELEAF_JAVA%" -XX:+UseParallelGC -Xmx512m --finalization=disabled -XX:+SuppressFatalErrorMessage -XX:-CreateCoredumpOnCrash --enable-native-access=javafx.graphics -Djava.awt.headless=true "-Dcareleaf.data=%CARELEAF_APP%\data" --module-path "%CARELEAF_APP%\lib" -m org.careleaf/org.careleaf.app.Main %*
exit /b %ERRORLEVEL%

rem Is there a Java in this folder that is new enough? Its release file says so.
:try
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
for /f tokens^=2^ delims^=^=.^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :choose "%~1\bin\java.exe" %%v
goto :eof

rem The Java on the search path says its version itself.
:try_path
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do for /f "delims=.-" %%m in (%%v) do call :choose java %%m
goto :eof

:choose
if %~2 GEQ %CARELEAF_OLDEST% set "CARELEAF_JAVA=%~1"
goto :eof
