# shellcheck shell=bash
# What releng/modus and releng/test share: finding and installing tools, building, a private display.
# To be sourced with ROOT set to the folder of the clone.

MAVEN_VERSION=3.9.11
JAVA_NEEDED=21
CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/modus-crm"
WORK="$ROOT/releng/lib/target"
PRODUCT="$ROOT/releng/org.moduscrm.product"

say() { printf '%s\n' "$*" >&2; }
die() {
	say "modus: $*"
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# ---- packages of the system ---------------------------------------------------------------------------------------------

can_install() { [ "$(id -u)" = 0 ] && have apt-get; }

# install PACKAGE...: quietly, with the package lists fetched only when they are missing or too old
install() {
	can_install || return 1
	say "modus: installing $*"
	mkdir -p "$WORK"
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$WORK/apt.log" 2>&1 </dev/null && return 0
	apt-get update >>"$WORK/apt.log" 2>&1 </dev/null
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$WORK/apt.log" 2>&1 </dev/null
}

# first_package NAME...: the first of these names that the system offers
first_package() {
	local name
	for name in "$@"; do
		apt-cache show "$name" >/dev/null 2>&1 && printf '%s\n' "$name" && return 0
	done
	return 1
}

has_library() {
	local file
	if have ldconfig || [ -x /sbin/ldconfig ]; then
		PATH="$PATH:/sbin" ldconfig -p 2>/dev/null | grep -q "$1" && return 0
	fi
	for file in /usr/lib/"$1"* /usr/lib64/"$1"* /usr/lib/*/"$1"*; do
		[ -e "$file" ] && return 0
	done
	return 1
}

has_chinese_font() {
	if have fc-list; then
		[ -n "$(fc-list :lang=zh-cn 2>/dev/null | head -n 1)" ]
	else
		ls -d /usr/share/fonts/*/*/*CJK* /usr/share/fonts/*/*CJK* >/dev/null 2>&1
	fi
}

# What a window needs on Linux: GTK 3, and a font with Chinese characters.
need_window_libraries() {
	[ "$(uname -s)" = Linux ] || return 0
	if ! has_library libgtk-3.so.0; then
		can_install && install "$(first_package libgtk-3-0t64 libgtk-3-0 || echo libgtk-3-0)" fontconfig fonts-dejavu-core
		has_library libgtk-3.so.0 || die "GTK 3 is missing; install it, on Debian and Ubuntu with: sudo apt-get install libgtk-3-0"
	fi
	if ! has_chinese_font; then
		can_install && install fontconfig fonts-noto-cjk
		has_chinese_font || say "modus: no font with Chinese characters; on Debian and Ubuntu: sudo apt-get install fonts-noto-cjk"
	fi
}

# ---- Java ---------------------------------------------------------------------------------------------------------------

# java_major HOME: the version of the JDK in this folder, read from its release file, which costs no JVM start
java_major() {
	[ -x "$1/bin/java" ] || return 1
	local version=
	if [ -r "$1/release" ]; then
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1)
	fi
	if [ -z "$version" ]; then
		version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
	fi
	[ -n "$version" ] && printf '%s\n' "$version"
}

is_jdk() {
	local major
	[ -x "$1/bin/javac" ] && major=$(java_major "$1") && [ "$major" -ge "$JAVA_NEEDED" ]
}

# The home of the java on the PATH, through its symbolic links
path_java_home() {
	local java link
	java=$(command -v java) || return 1
	while [ -L "$java" ]; do
		link=$(readlink "$java")
		case $link in
		/*) java=$link ;;
		*) java=$(dirname "$java")/$link ;;
		esac
	done
	(cd "$(dirname "$java")/.." && pwd -P)
}

java_candidates() {
	local home
	[ "$(uname -s)" = Darwin ] && /usr/libexec/java_home -v "$JAVA_NEEDED+" 2>/dev/null
	for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		"$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
		[ -d "$home" ] && printf '%s\n' "$home"
	done
}

newest_jdk() {
	local home major best='' best_major=0
	while IFS= read -r home; do
		is_jdk "$home" || continue
		major=$(java_major "$home")
		if [ "$major" -gt "$best_major" ]; then
			best=$home
			best_major=$major
		fi
	done < <(java_candidates)
	[ -n "$best" ] && printf '%s\n' "$best"
}

# Sets and exports JAVA_HOME to a JDK that is new enough; says what to do when there is none.
need_java() {
	local home package
	if [ -n "${MODUS_JAVA_HOME:-}" ]; then
		is_jdk "$MODUS_JAVA_HOME" || die "MODUS_JAVA_HOME=$MODUS_JAVA_HOME is no JDK $JAVA_NEEDED or newer"
		export JAVA_HOME=$MODUS_JAVA_HOME
		return
	fi
	if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
		export JAVA_HOME
		return
	fi
	if home=$(path_java_home) && is_jdk "$home"; then
		export JAVA_HOME=$home
		return
	fi
	if ! home=$(newest_jdk) && can_install; then
		apt-cache show openjdk-21-jdk-headless >/dev/null 2>&1 || apt-get update >/dev/null 2>&1
		package=$(first_package openjdk-25-jdk-headless openjdk-21-jdk-headless) && install "$package"
		home=$(newest_jdk)
	fi
	[ -n "$home" ] || die "no JDK $JAVA_NEEDED or newer found; install one (for example Temurin $JAVA_NEEDED) and name its folder in MODUS_JAVA_HOME"
	export JAVA_HOME=$home
}

# ---- Maven --------------------------------------------------------------------------------------------------------------

# Sets MVN to a Maven 3.9. An older one of the machine fetches it once, as an ordinary artefact.
need_maven() {
	local home="$CACHE/maven/apache-maven-$MAVEN_VERSION" version='' part
	MVN=$home/bin/mvn
	[ -x "$MVN" ] && return
	if ! have mvn; then
		can_install && install maven
		have mvn || die "Maven is missing; install it, on Debian and Ubuntu with: sudo apt-get install maven"
	fi
	version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
	case $version in
	3.9.*)
		MVN=$(command -v mvn)
		return
		;;
	esac
	say "modus: fetching Maven $MAVEN_VERSION (once)"
	mkdir -p "$CACHE/maven" "$WORK"
	part=$(mktemp -d "$CACHE/maven/part.XXXXXX")
	if ! (cd "$part" && mvn --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		"-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$part") >"$WORK/maven.log" 2>&1; then
		rm -rf "$part"
		tail -n 20 "$WORK/maven.log" >&2
		die "Maven $MAVEN_VERSION could not be fetched; see above, or install Maven 3.9 yourself"
	fi
	chmod +x "$part/apache-maven-$MAVEN_VERSION/bin/mvn"
	mv "$part/apache-maven-$MAVEN_VERSION" "$home" 2>/dev/null || [ -x "$MVN" ] || die "cannot write $home"
	rm -rf "$part"
}

# maven LOG ARGUMENT...: runs Maven in the clone. Once a build with these artefacts went well, the network is not asked
# again, unless something turns out to be missing.
maven() {
	local log=$1 known
	shift
	mkdir -p "$WORK" "$CACHE"
	known=$WORK/resolved-$(cd "$ROOT" && cat target-platform/modus.target .mvn/extensions.xml pom.xml releng/pom.xml features/pom.xml | cksum | tr -d ' ')
	if [ -e "$known" ]; then
		run_maven "$log" --offline "$@" && return 0
		grep -q -i -E 'offline mode|has not been downloaded|in offline|could not be resolved|UnresolvableModel|repository system is offline' "$log" || return 1
		say "modus: something is not here yet; asking the network"
	fi
	run_maven "$log" "$@" || return 1
	rm -f "$WORK"/resolved-*
	: >"$known"
}

# With PROGRESS=yes the main lines of the log are shown as they come, on the error output.
run_maven() {
	local log=$1
	shift
	(cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:--Xmx1500m} --enable-native-access=ALL-UNNAMED" \
		"$MVN" --batch-mode --no-transfer-progress "$@" </dev/null) 2>&1 | tee "$log" | progress
	return "${PIPESTATUS[0]}"
}

progress() {
	if [ "${PROGRESS:-no}" = yes ]; then
		grep --line-buffered -E '^\[INFO\] Building |Tests run:|^\[ERROR\]|BUILD (SUCCESS|FAILURE)' >&2 || true
	else
		cat >/dev/null
	fi
}

# ---- the product --------------------------------------------------------------------------------------------------------

# A number that changes when anything that goes into the product changes.
fingerprint() {
	local parts=(bundles features releng target-platform pom.xml .mvn)
	local aside='(^|	)(bundles/[^/]*\.tests/|releng/(modus|test|lib/))'
	cd "$ROOT" || return 1
	if git rev-parse --git-dir >/dev/null 2>&1; then
		{
			git ls-files --stage -- "${parts[@]}" | grep -v -E "$aside"
			git ls-files --deleted -- "${parts[@]}" | grep -v -E "$aside"
			git ls-files --modified --others --exclude-standard -- "${parts[@]}" | grep -v -E "$aside" | while IFS= read -r file; do
				[ -f "$file" ] && printf '%s\n' "$file" && git hash-object -- "$file"
			done
		} | cksum | tr ' ' -
	else
		find "${parts[@]}" -type f ! -path '*/target/*' -exec cksum {} + | sort | cksum | tr ' ' -
	fi
}

# Sets LAUNCHER to the jar that starts the product of this machine; fails when it is not built.
find_launcher() {
	local os ws arch
	case $(uname -s) in
	Darwin) os=macosx ws=cocoa ;;
	*) os=linux ws=gtk ;;
	esac
	case $(uname -m) in
	arm64 | aarch64) arch=aarch64 ;;
	*) arch=x86_64 ;;
	esac
	LAUNCHER=$(find "$PRODUCT/target/products/org.moduscrm.product/$os/$ws/$arch" -path '*/plugins/org.eclipse.equinox.launcher_*.jar' 2>/dev/null | head -n 1)
	[ -n "$LAUNCHER" ]
}

remember_product() { mkdir -p "$WORK" && printf '%s\n' "$1" >"$WORK/product"; }

# Builds the product if it is not there or its sources changed. Nothing goes to the standard output.
need_product() {
	local now
	now=$(fingerprint)
	# shellcheck disable=SC2034 # releng/modus names its class archives by it
	FINGERPRINT=$now
	if find_launcher && [ "$(cat "$WORK/product" 2>/dev/null)" = "$now" ]; then
		return 0
	fi
	mkdir -p "$WORK"
	if have flock; then
		exec 8>"$WORK/lock"
		flock 8
		if find_launcher && [ "$(cat "$WORK/product" 2>/dev/null)" = "$now" ]; then # another one built it meanwhile
			exec 8>&-
			return 0
		fi
	fi
	need_maven
	say "modus: building (log: $WORK/build.log)"
	rm -f "$WORK/product"
	if ! maven "$WORK/build.log" -Phost clean package -pl releng/org.moduscrm.product -am; then
		grep -E '^\[ERROR\]' "$WORK/build.log" | head -n 40 >&2
		die "the build failed; the whole log is in $WORK/build.log"
	fi
	if have flock; then
		exec 8>&-
	fi
	find_launcher || die "the build gave no product for this system; see $WORK/build.log"
	remember_product "$now"
}

# ---- display ------------------------------------------------------------------------------------------------------------

has_display() { [ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

window_manager() {
	local name
	for name in metacity marco xfwm4 openbox icewm twm; do
		have "$name" && printf '%s\n' "$name" && return 0
	done
	return 1
}

# Starts a display of our own that nobody sees, with a window manager, and sets DISPLAY. stop_display ends it.
start_display() {
	local manager number='' tries=0 where
	[ "$(uname -s)" = Darwin ] && return 0
	if ! have Xvfb; then
		can_install && install xvfb xauth
		have Xvfb || die "no display, and Xvfb is missing; install it, on Debian and Ubuntu with: sudo apt-get install xvfb"
	fi
	if ! window_manager >/dev/null && can_install; then
		install metacity || install openbox || true
	fi
	where=$(mktemp -d)
	Xvfb -displayfd 7 -screen 0 2560x1600x24 -nolisten tcp -noreset 7>"$where/number" >/dev/null 2>&1 8>&- &
	XVFB_PID=$!
	while [ -z "$number" ]; do
		tries=$((tries + 1))
		if [ "$tries" -gt 100 ] || ! kill -0 "$XVFB_PID" 2>/dev/null; then
			die "Xvfb does not start"
		fi
		sleep 0.1
		number=$(cat "$where/number")
	done
	rm -rf "$where"
	export DISPLAY=":$number"
	unset WAYLAND_DISPLAY
	export NO_AT_BRIDGE=1
	if manager=$(window_manager); then
		case $manager in
		metacity) "$manager" --sm-disable --no-composite >/dev/null 2>&1 8>&- & ;;
		*) "$manager" >/dev/null 2>&1 8>&- & ;;
		esac
		MANAGER_PID=$!
	fi
}

stop_display() {
	[ -n "${MANAGER_PID:-}" ] && kill "$MANAGER_PID" 2>/dev/null
	[ -n "${XVFB_PID:-}" ] && kill "$XVFB_PID" 2>/dev/null
	MANAGER_PID='' XVFB_PID=''
	return 0
}

# ---- text ---------------------------------------------------------------------------------------------------------------

# Without a UTF-8 locale Java cannot read Chinese arguments and file names.
need_utf8() {
	case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
	*[Uu][Tt][Ff]*) ;;
	*)
		if [ -n "${LC_ALL:-}" ]; then
			export LC_ALL=C.UTF-8
		else
			export LC_CTYPE=C.UTF-8
		fi
		;;
	esac
}
