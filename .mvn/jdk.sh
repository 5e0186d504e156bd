# Sourced by the scripts: sets JAVA_HOME to a JDK 21 or newer, or says what to install and ends.
java_version() { "$1/bin/javac" -version 2>/dev/null | sed -E 's/^javac ([0-9]+).*/\1/'; }

find_jdk() {
  local home version best='' best_version=0
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none/none)")")")" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(java_version "$home")
    [ "${version:-0}" -ge 21 ] || continue
    # The caller's own choice wins; else the newest
    if [ "$home" = "${JAVA_HOME:-}" ]; then echo "$home"; return; fi
    if [ "$version" -gt "$best_version" ]; then best=$home best_version=$version; fi
  done
  echo "$best"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Evolscope needs a JDK 21 or newer. Install one (Debian: apt-get install openjdk-21-jdk or temurin-25-jdk; macOS: brew install openjdk) or set JAVA_HOME." >&2
  exit 1
fi
export JAVA_HOME
