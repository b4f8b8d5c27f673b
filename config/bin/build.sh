# Read by the commands beside it: checks the tools and builds what is missing or older than its sources.

need() {
  command -v "$1" >/dev/null 2>&1 || { echo "Kith needs $2. On Debian: apt-get install $3" >&2; exit 1; }
}

need java "Java 17 or newer" "openjdk-17-jdk-headless"
need javac "a Java development kit, not only a runtime" "openjdk-17-jdk-headless"
need mvn "Maven 3.6.3 or newer" "maven"

build_what_is_not_built() {
  local made=web/target/ROOT.war
  if [ -f "$made" ] && [ -f config/target/server/payara-micro.jar ] && [ -d config/target/lib ] \
    && [ -z "$(find pom.xml {config,ejb,web}/pom.xml {config,ejb,web}/src/main config/db -newer "$made" -type f -print -quit)" ]; then
    return
  fi
  echo "Building (the first time some minutes, mostly downloads) ..."
  mvn -B -q -DskipTests -Dfast -pl config,ejb,web package
  touch "$made"
}
