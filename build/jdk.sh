# Finds a JDK; sourced by the scripts that start Java. Uses the caller's fail().
least_jdk=21

# Major version of the JDK in folder $1, or 0.
jdk_version() {
    local version
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null) || true
    echo "${version:-0}"
}

find_jdk() {
    local on_path candidate
    on_path=$(command -v java 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "${on_path:-}" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$candidate/bin/java" ] && [ "$(jdk_version "$candidate")" -ge "$least_jdk" ]; then
            echo "$candidate"
            return
        fi
    done
    fail "no JDK of version $least_jdk or newer found; install one (Debian: apt install openjdk-21-jdk) or set JAVA_HOME"
}
