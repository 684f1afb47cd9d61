@echo off
rem Starts Naerplan from an unpacked release on Windows. See: naerplan help
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "root=%~dp0"
set "root=%root:~0,-1%"

if "%~1"=="help" goto usage
if "%~1"=="--help" goto usage
if "%~1"=="-h" goto usage

rem ---- Java

set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
set "version=0"
set "told=%TEMP%\naerplan-java-%RANDOM%.txt"
"%java%" --version >"%told%" 2>nul
for /f "usebackq tokens=1,2" %%a in ("%told%") do if "%%a"=="openjdk" set "version=%%b"
for /f "usebackq tokens=1,2" %%a in ("%told%") do if "%%a"=="java" set "version=%%b"
del "%told%" 2>nul
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 21 goto no_java
set "options=-XX:+UseParallelGC --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if not defined NAERPLAN_CONFIG set "NAERPLAN_CONFIG=%root%\config"
set "SPRING_CONFIG_ADDITIONAL_LOCATION=optional:file:%NAERPLAN_CONFIG:\=/%/"

rem ---- what to do

set "verb=%~1"
set "port=8080"
set "data="
set "atatime=2"
set "file="
set "replace="
if "%verb%"=="" goto demo
if "%verb%"=="--version" goto version
if "%verb%"=="run" goto run
if "%verb%"=="worker" goto worker
if "%verb%"=="backup" goto maintenance
if "%verb%"=="restore" goto maintenance
if "%verb:~0,2%"=="--" goto demo
"%java%" %options% -jar "%root%\lib\cli\cli.jar" %*
exit /b %ERRORLEVEL%

:demo
set "NAERPLAN_DATABASE="
set "demo=true"
set "data=%root%\data\demo"
goto application_options

:run
set "demo=false"
set "data=%root%\data"
shift /1

:application_options
if "%~1"=="" goto application
if "%~1"=="--no-browser" (shift /1 & goto application_options)
if "%~2"=="" goto wrong_use
if "%~1"=="--port" (set "port=%~2" & shift /1 & shift /1 & goto application_options)
if "%~1"=="--data-dir" (set "data=%~f2" & shift /1 & shift /1 & goto application_options)
goto wrong_use

:application
if not exist "%data%" mkdir "%data%"
echo naerplan: starting on http://localhost:%port% (Ctrl+C stops it) 1>&2
"%java%" %options% -jar "%root%\lib\ui.jar" --server.port=%port% "--naerplan.data-dir=%data:\=/%" --naerplan.demo=%demo% "--logging.file.name=%data:\=/%/logs/naerplan.log"
exit /b %ERRORLEVEL%

:worker
shift /1
:worker_options
if "%~1"=="" goto start_worker
if "%~2"=="" goto wrong_use
if "%~1"=="--at-a-time" (set "atatime=%~2" & shift /1 & shift /1 & goto worker_options)
if "%~1"=="--database" (set "NAERPLAN_DATABASE=%~2" & shift /1 & shift /1 & goto worker_options)
goto wrong_use

:start_worker
if not defined NAERPLAN_DATABASE goto wrong_use
"%java%" %options% -jar "%root%\lib\ui.jar" worker --naerplan.solve.at-a-time=%atatime%
exit /b %ERRORLEVEL%

:maintenance
set "data=%root%\data"
shift /1
:maintenance_options
if "%~1"=="" goto start_maintenance
if "%~1"=="--replace" (set "replace=--replace" & shift /1 & goto maintenance_options)
if "%~1"=="--data-dir" (set "data=%~f2" & shift /1 & shift /1 & goto maintenance_options)
if "%~1"=="--database" (set "NAERPLAN_DATABASE=%~2" & shift /1 & shift /1 & goto maintenance_options)
if defined file goto wrong_use
set "file=%~1"
shift /1
goto maintenance_options

:start_maintenance
if not defined file goto wrong_use
"%java%" %options% -jar "%root%\lib\ui.jar" %verb% "%file%" %replace% "--naerplan.data-dir=%data:\=/%"
exit /b %ERRORLEVEL%

:version
set /p release=<"%root%\lib\version"
echo naerplan %release%
echo Java %version%
exit /b 0

:no_java
echo naerplan: Java 21 or newer is needed, and "%java%" is %version%. 1>&2
echo Maybe get Eclipse Temurin from https://adoptium.net, and set JAVA_HOME to its folder. 1>&2
exit /b 1

:wrong_use
echo naerplan: these arguments make no sense; see: naerplan help 1>&2
exit /b 2

:usage
echo Usage: naerplan [OPTIONS]           the demo: invented data, only on this machine
echo        naerplan run [OPTIONS]       the real thing: your own data and accounts
echo        naerplan worker [--database URL] [--at-a-time N]
echo        naerplan backup [--data-dir DIR] [--database URL] FILE
echo        naerplan restore [--data-dir DIR] [--database URL] [--replace] FILE
echo        naerplan VERB [ARGUMENTS]    the command line: solve, validate, audit, explain, ... (VERB --help tells more)
echo.
echo   --port N        another port than 8080
echo   --data-dir DIR  where it keeps its data (default: data beside this file; the demo: data\demo)
echo.
echo Environment: JAVA_HOME, NAERPLAN_DATABASE, NAERPLAN_CONFIG (see docs\operations.md)
exit /b 0
