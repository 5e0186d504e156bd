# Sourced by the scripts: sets JAVA_HOME to a JDK 21 or newer, or says what to install and ends.
# Plain enough for the bash 3.2 of macOS, and starts no JVM where the JDK tells its version in a file.

jdk_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  echo "${version:-0}"
}

is_jdk() { [ -x "$1/bin/javac" ] && [ "$(jdk_version "$1")" -ge 21 ]; }

newest_jdk() {
  local home version best='' best_version=20
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    version=$(jdk_version "$home")
    if [ "$version" -gt "$best_version" ]; then best=$home best_version=$version; fi
  done
  echo "$best"
}

# The home of the javac on the path, through its links
path_jdk() {
  local file link
  file=$(command -v javac) || return 0
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in /*) file=$link ;; *) file=$(dirname "$file")/$link ;; esac
  done
  dirname "$(dirname "$file")"
}

find_jdk() {
  local wanted=${JAVA_HOME:-} onPath found
  if [ -n "$wanted" ] && is_jdk "$wanted"; then echo "$wanted"; return; fi
  onPath=$(path_jdk)
  if [ -n "$onPath" ] && is_jdk "$onPath"; then found=$onPath; else found=$(newest_jdk); fi
  if [ -n "$wanted" ] && [ -n "$found" ]; then
    echo "evolscope: JAVA_HOME=$wanted is no JDK 21 or newer, using $found" >&2
  fi
  echo "$found"
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "evolscope: no JDK 21 or newer was found. Install one, JDK 25 starts fastest:
  Debian, Ubuntu   apt-get install openjdk-25-jdk-headless, or openjdk-21-jdk-headless
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk
  others           https://adoptium.net
A JRE is not enough. Where it is installed in an unusual place, set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
