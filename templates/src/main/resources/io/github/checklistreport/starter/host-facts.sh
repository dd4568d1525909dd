#!/bin/sh
# host-facts.sh: reads how this server is set up and prints it as one JSON object.
#
#   ssh server 'sudo sh -s' < host-facts.sh > host-facts.json
#   ssh server "sudo sh -s -- '/var/backups/mastodon/*.dump'" < host-facts.sh > host-facts.json
#
# It only reads and prints: it writes no file, changes no setting and calls nobody over the network.
# Nothing secret leaves the server: no passwords, keys, paths, user or database names. Of a Match
# block of sshd it prints which kinds of criteria it has; of pg_hba.conf, kinds of addresses; of
# Redis, whether a password is set; of backups, age, size and format. Read the output before you
# pass it on.
#
# Arguments: where backups are, as quoted patterns. BACKUPS='…' in the environment does the same for
# one pattern. Without root rights it prints what it can and lists the rest under "unread".
# ROOT=… puts a folder before every path; it is there for tests.

LC_ALL=C
export LC_ALL
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
ROOT=${ROOT-}
unset PGHOSTADDR PGSERVICE PGPASSWORD PGUSER PGDATABASE PGOPTIONS CDPATH
newline='
'

# --- small tools ---------------------------------------------------------------------------------

# A JSON string: printable ASCII only, at most 120 characters, quotes and backslashes escaped.
json() {
  printf '"%s"' "$(printf '%s' "$1" | tr -c ' -~' '?' | cut -c1-120 | sed 's/["\\]/\\&/g')"
}

# unread WHAT REASON: notes what could not be read.
unread() {
  unread_json="$unread_json${unread_json:+,}{\"what\":\"$1\",\"reason\":\"$2\"}"
}

# Without root rights, a file that is not seen may be there all the same.
not_seen() {
  if [ "$root" = true ]; then echo not-found; else echo no-rights; fi
}

have() {
  command -v "$1" >/dev/null 2>&1
}

# Runs a program for two seconds at most.
run() {
  if have timeout; then timeout 2 "$@"; else "$@"; fi
}

# The lines of standard input, joined by commas.
joined() {
  awk '{ printf "%s%s", sep, $0; sep = "," }'
}

# --- what this is --------------------------------------------------------------------------------

read_place() {
  taken_at=$(date -u +%Y-%m-%dT%H:%M:%SZ)
  root=false
  [ "$(id -u)" = 0 ] && root=true
  container=false
  if [ -e "$ROOT/.dockerenv" ] || [ -e "$ROOT/run/.containerenv" ] ||
    [ -e "$ROOT/run/systemd/container" ] ||
    grep -qE 'docker|lxc|kubepods|containerd|libpod' "$ROOT/proc/1/cgroup" 2>/dev/null ||
    tr '\000' '\n' 2>/dev/null <"$ROOT/proc/1/environ" | grep -q '^container='; then
    container=true
  fi
} 2>/dev/null

# --- SELinux and AppArmor ------------------------------------------------------------------------

read_access_control() {
  access_control=null
  kind=none mode=disabled enforced=0
  profiles=$ROOT/sys/kernel/security/apparmor/profiles
  enforce=$(cat "$ROOT/sys/fs/selinux/enforce" 2>/dev/null)
  apparmor=$(cat "$ROOT/sys/module/apparmor/parameters/enabled" 2>/dev/null)
  if [ "$container" = true ]; then
    unread access-control in-container
    return
  elif [ ! -d "$ROOT/sys/kernel" ]; then
    unread access-control not-found
    return
  elif [ "$enforce" = 1 ]; then
    kind=selinux mode=enforcing
  elif [ "$enforce" = 0 ]; then
    kind=selinux mode=permissive
  elif [ "$apparmor" = Y ]; then
    if ! cat "$profiles" >/dev/null 2>&1; then
      unread access-control "$(not_seen)"
      return
    fi
    enforced=$(grep -c ' (enforce)$' "$profiles")
    kind=apparmor mode=permissive
    [ "$enforced" -gt 0 ] && mode=enforcing
  elif [ "$apparmor" = N ]; then
    kind=apparmor
  fi
  access_control="{\"kind\":\"$kind\",\"mode\":\"$mode\",\"enforced\":$enforced}"
}

# --- sshd ----------------------------------------------------------------------------------------

# sshd says what holds; its files are read only to learn which Match blocks there are to ask about.
sshd_effective() {
  if [ -n "$ROOT" ]; then
    run sshd -T -f "$ROOT/etc/ssh/sshd_config" -C "$1"
  else
    run sshd -T -C "$1"
  fi 2>/dev/null
}

# sshd_matches FILE DEPTH: the Match lines of FILE and of the files it includes.
sshd_matches() {
  awk 'tolower($1) == "match" || tolower($1) == "include"' "$1" 2>/dev/null |
    while read -r keyword rest; do
      case $keyword in
        [Mm]*) printf '%s\n' "$rest" ;;
        *) [ "$2" -lt 5 ] && sshd_included "$rest" "$(($2 + 1))" ;;
      esac
    done
}

sshd_included() {
  for pattern in $1; do
    case $pattern in /*) ;; *) pattern=$ROOT/etc/ssh/$pattern ;; esac
    for included in $pattern; do
      [ -f "$included" ] && sshd_matches "$included" "$2"
    done
  done
}

# From Match lines: "kinds of criteria|a connection that meets them".
sshd_connections() {
  awk '
    function example(list, filler,    i, n, all) {
      n = split(list, all, ",")
      for (i = 1; i <= n; i++) if (all[i] !~ /^!/) {
        sub(/\/[0-9]+$/, "", all[i]); gsub(/[*?]/, filler, all[i]); return all[i]
      }
      return filler
    }
    {
      sub(/[ \t]#.*$/, ""); gsub(/"/, ""); gsub(/[ \t]*=[ \t]*/, " ")
      user = "no-such-user-here"; host = "nowhere.invalid"; addr = "198.51.100.1"
      laddr = "198.51.100.2"; lport = 22; group = "-"; kinds = ""
      for (i = 1; i <= NF; i += 2) {
        kind = tolower($i)
        if (kind == "all" || kind == "invalid-user") { i--; continue }
        if (kind == "user") user = example($(i + 1), "x")
        else if (kind == "group") group = example($(i + 1), "x")
        else if (kind == "host") host = example($(i + 1), "x")
        else if (kind == "address") addr = example($(i + 1), "1")
        else if (kind == "localaddress") laddr = example($(i + 1), "1")
        else if (kind == "localport") lport = example($(i + 1), "1")
        else continue
        kinds = kinds (kinds == "" ? "" : " ") kind
      }
      if (kinds != "") print kinds "|" group "|" user "|" \
        "host=" host ",addr=" addr ",laddr=" laddr ",lport=" lport
    }' | head -n 50
}

# A user of a group: sshd takes users only.
member() {
  awk -F: -v name="$1" '
    FILENAME ~ /group$/ { if ($1 == name) { gid = $3; split($4, users, ","); if (users[1] != "") { print users[1]; exit } } next }
    gid != "" && $4 == gid { print $1; exit }' "$ROOT/etc/group" "$ROOT/etc/passwd" 2>/dev/null
}

# A password counts only where AuthenticationMethods does not ask for more beside it.
sshd_view() {
  awk -v kinds="$1" '
    function yes(word) { return word == "yes" ? "true" : "false" }
    $1 == "port" { port[$2] = 1 }
    $1 == "listenaddress" { sub(/^.*:/, "", $2); listen[$2] = 1; listens = 1 }
    $1 == "passwordauthentication" { password = $2 }
    $1 == "kbdinteractiveauthentication" || $1 == "challengeresponseauthentication" { kbd = $2 }
    $1 == "pubkeyauthentication" { pubkey = $2 }
    $1 == "permitrootlogin" { rootlogin = $2 }
    $1 == "authenticationmethods" && $2 != "any" {
      limited = 1
      for (i = 2; i <= NF; i++) {
        rest = "," $i ","
        gsub(/:[a-z]+/, "", rest)
        if (rest ~ /^,(password,|keyboard-interactive,)+$/) {
          if (rest ~ /,password,/) alone_password = 1
          if (rest ~ /,keyboard-interactive,/) alone_kbd = 1
        }
      }
    }
    END {
      if (password == "") exit 1
      if (limited && !alone_password) password = "no"
      if (limited && !alone_kbd) kbd = "no"
      for (p = 1; p < 65536; p++) if (listens ? p in listen : p in port) { ports = ports sep p; sep = "," }
      if (rootlogin !~ /^[a-z-]+$/) rootlogin = "unknown"
      printf "{%s\"ports\":[%s],\"passwordAuthentication\":%s,\"keyboardInteractive\":%s,", \
        kinds == "" ? "" : "\"match\":\"" kinds "\",", ports, yes(password), yes(kbd)
      printf "\"publicKey\":%s,\"permitRootLogin\":\"%s\"}\n", yes(pubkey), rootlogin
    }'
}

# sshd_add KINDS CONNECTION: adds what holds for that connection, once.
sshd_add() {
  if view=$(sshd_effective "$2" | sshd_view "$1"); then
    case ",$sshd," in *",$view,"*) ;; *) sshd="$sshd${sshd:+,}$view" ;; esac
  else
    return 1
  fi
}

read_sshd() {
  sshd=''
  if ! have sshd; then
    unread sshd not-found
    return
  fi
  if ! sshd_add '' 'user=no-such-user-here,host=nowhere.invalid,addr=198.51.100.1,laddr=198.51.100.2,lport=22'; then
    if [ "$root" = true ]; then unread sshd malformed; else unread sshd no-rights; fi
    return
  fi
  connections=$(sshd_matches "$ROOT/etc/ssh/sshd_config" 1 | sshd_connections)
  IFS=$newline
  for line in $connections; do
    IFS='|' && set -f
    # shellcheck disable=SC2086 # split at the bars
    set -- $line
    unset IFS && set +f
    user=$3
    [ "$2" = - ] || user=$(member "$2")
    if [ -z "$user" ]; then
      unread 'sshd match group' not-found
    else
      sshd_add "$1" "user=$user,$4" || unread 'sshd match' malformed
    fi
  done
  unset IFS
}

# --- listening TCP sockets -----------------------------------------------------------------------

# "inode name" of every socket that a process holds; other users' processes need root rights.
socket_owners() {
  # /dev/null beside them makes ls name each folder even where there is only one
  # shellcheck disable=SC2012 # the links are what is wanted
  ls -l /dev/null "$ROOT"/proc/[0-9]*/fd/ 2>/dev/null | awk -v proc="$ROOT/proc/" '
    /\/fd\/?:$/ { pid = $0; sub(/\/fd\/?:$/, "", pid); sub(/^.*\//, "", pid); name = "" }
    /-> socket:\[[0-9]+\]$/ {
      if (name == "") {
        comm = proc pid "/comm"
        if ((getline name < comm) <= 0) name = "?"
        close(comm)
        gsub(/[^A-Za-z0-9._+:-]/, "?", name)
      }
      inode = $NF; gsub(/[^0-9]/, "", inode); print inode, name
    }'
}

read_listeners() {
  listeners=''
  if [ ! -r "$ROOT/proc/net/tcp" ]; then
    unread listeners not-found
    return
  fi
  listeners=$({ socket_owners; echo; cat "$ROOT/proc/net/tcp" "$ROOT/proc/net/tcp6" 2>/dev/null; } |
    awk '
      function number(hex,    i, n) {
        for (i = 1; i <= length(hex); i++) n = n * 16 + index("0123456789ABCDEF", substr(hex, i, 1)) - 1
        return n
      }
      function four(hex,    i, text) {
        for (i = 7; i > 0; i -= 2) text = text (i < 7 ? "." : "") number(substr(hex, i, 2))
        return text
      }
      function six(hex,    i, j, word, text) {
        if (hex ~ /^0+$/) return "::"
        if (hex ~ /^0+1000000$/) return "::1"
        if (hex ~ /^0000000000000000FFFF0000/) return four(substr(hex, 25))
        for (i = 1; i < 32; i += 8) for (j = 6; j > 0; j -= 4) {
          word = substr(hex, i + j, 2) substr(hex, i + j - 2, 2)
          sub(/^0+/, "", word)
          text = text (text == "" ? "" : ":") (word == "" ? "0" : tolower(word))
        }
        return text
      }
      NF == 2 { owner[$1] = $2; next }
      $4 == "0A" {
        split($2, at, ":"); port = number(at[2])
        address = length(at[1]) == 8 ? four(at[1]) : six(at[1])
        name = ($10 in owner) ? ",\"process\":\"" substr(owner[$10], 1, 40) "\"" : ""
        if (!((address, port) in seen)) {
          seen[address, port] = 1
          printf "%d {\"address\":\"%s\",\"port\":%d%s}\n", port, address, port, name
        }
      }' | sort -k1,1n -k2 | head -n 300 | cut -d' ' -f2- | joined)
}

# --- PostgreSQL ----------------------------------------------------------------------------------

# From "type|address|netmask|method" lines to JSON; an address becomes the kind of address it is.
pg_json() {
  awk -F'|' '
    function bits(mask,    i, n, part, all) {
      if (mask ~ /^[0-9]+$/) return mask + 0
      if (mask ~ /:/) return 128 # IPv6 netmasks are hardly ever written out: take the narrowest
      split(mask, part, ".")
      for (i = 1; i <= 4; i++) for (all = part[i] + 0; all > 0; all = (all * 2) % 256) n++
      return n + 0
    }
    function class(address, mask,    n, p) {
      if (address ~ /^(all|samehost|samenet)$/) return address
      if (address ~ /\//) { mask = address; sub(/^.*\//, "", mask); sub(/\/.*$/, "", address) }
      if (address !~ /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/ && address !~ /^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*$/) return "name"
      n = mask == "" ? 128 : bits(mask)
      if (n == 0) return "all"
      if (address ~ /:/) {
        address = tolower(address)
        if (address == "::1" && n == 128) return "loopback"
        if (address ~ /^f[cd]/ && n >= 7 || address ~ /^fe[89ab]/ && n >= 10) return "private"
        return "public"
      }
      split(address, p, ".")
      if (p[1] == 127 && n >= 8) return "loopback"
      if (p[1] == 10 && n >= 8 || p[1] == 172 && p[2] >= 16 && p[2] < 32 && n >= 12 ||
        p[1] == 192 && p[2] == 168 && n >= 16 || p[1] == 169 && p[2] == 254 && n >= 16 ||
        p[1] == 100 && p[2] >= 64 && p[2] < 128 && n >= 10) return "private"
      return "public"
    }
    $1 ~ /^(local|host(ssl|nossl|gssenc|nogssenc)?)$/ {
      method = $4 ~ /^[a-z0-9-]+$/ && length($4) < 20 ? $4 : "other"
      if (method !~ /^(trust|reject|scram-sha-256|md5|password|gss|sspi|ident|peer|ldap|radius|cert|pam|bsd|oauth)$/) method = "other"
      printf "{\"type\":\"%s\",%s\"method\":\"%s\"}\n", $1, \
        $1 == "local" ? "" : "\"address\":\"" class($2, $3) "\",", method
    }' | head -n 200 | joined
}

# pg_lines FILE DEPTH: "type|address|netmask|method" of FILE and of the files it includes.
pg_lines() {
  awk '
    function field(    c, quoted, text) { # one field of the rest of the line; lists are one field
      sub(/^[ \t]+/, "", rest)
      while (rest != "") {
        c = substr(rest, 1, 1)
        if (c == "\"") quoted = !quoted
        else if (!quoted && c == "#") { rest = ""; break }
        else if (!quoted && c ~ /[ \t]/) {
          if (text !~ /,$/) break
          sub(/^[ \t]+/, "", rest)
          continue
        } else text = text c
        rest = substr(rest, 2)
      }
      return text
    }
    { line = line $0 }
    line ~ /\\$/ { sub(/\\$/, "", line); next }
    {
      rest = line; line = ""
      type = tolower(field())
      if (type ~ /^include/) { print "+" type "|" field(); next }
      field(); field()
      address = mask = ""
      if (type != "local") {
        address = field()
        if (address !~ /\// && address ~ /^[0-9.]+$|:/) mask = field()
      }
      method = field()
      if (method != "") print type "|" address "|" mask "|" method
    }' "$1" 2>/dev/null |
    while IFS='|' read -r type address mask method; do
      case $type in
        +include_dir) [ "$2" -lt 5 ] && for included in "$(pg_path "$1" "$address")"/*.conf; do
          [ -f "$included" ] && pg_lines "$included" "$(($2 + 1))"
        done ;;
        +include*) [ "$2" -lt 5 ] && pg_lines "$(pg_path "$1" "$address")" "$(($2 + 1))" ;;
        *) printf '%s|%s|%s|%s\n' "$type" "$address" "$mask" "$method" ;;
      esac
    done
}

pg_path() {
  case $2 in /*) printf '%s' "$2" ;; *) printf '%s/%s' "${1%/*}" "$2" ;; esac
}

# What the running server has read; over its socket, never over the network.
pg_ask() {
  [ "$root" = true ] && have psql && have setpriv && id postgres >/dev/null 2>&1 || return 1
  case ${PGHOST-} in '') [ -z "$ROOT" ] || return 1 ;; /*) ;; *) return 1 ;; esac
  # `-w` never asks for a password, `-X` reads no start-up file.
  (cd / && run setpriv --reuid=postgres --regid=postgres --init-groups \
    psql -w -XAtq -F'|' -U postgres -d postgres -c \
    "select type, coalesce(address, ''), coalesce(netmask, ''), auth_method
     from pg_hba_file_rules where error is null order by line_number" 2>/dev/null)
}

read_pg_hba() {
  if lines=$(pg_ask) && [ -n "$lines" ]; then
    pg_hba=$(printf '%s\n' "$lines" | pg_json)
    return
  fi
  pg_hba='' lines='' reason=$(not_seen)
  for file in "$ROOT"/etc/postgresql/*/*/pg_hba.conf "$ROOT"/var/lib/pgsql/data/pg_hba.conf \
    "$ROOT"/var/lib/pgsql/*/data/pg_hba.conf "$ROOT"/var/lib/postgres/data/pg_hba.conf \
    "$ROOT"/var/lib/postgresql/data/pg_hba.conf "$ROOT"/var/lib/postgresql/*/data/pg_hba.conf; do
    [ -f "$file" ] || continue
    if [ -r "$file" ]; then lines="$lines$(pg_lines "$file" 1)$newline"; else reason=no-rights; fi
  done
  pg_hba=$(printf '%s' "$lines" | pg_json)
  [ -n "$pg_hba" ] || unread pg-hba "$reason"
}

# --- Redis ---------------------------------------------------------------------------------------

# redis_lines FILE DEPTH: the settings that matter, in order, of FILE and what it includes.
redis_lines() {
  awk '{ $1 = tolower($1) } $1 ~ /^(requirepass|user|aclfile|protected-mode|bind|include)$/' "$1" 2>/dev/null |
    while read -r key value; do
      value=$(printf '%s' "$value" | tr -d "\"'")
      case $key in
        include | aclfile) [ "$2" -lt 5 ] && for included in $value; do
          [ -f "$included" ] && redis_lines "$included" "$(($2 + 1))"
        done ;;
        *) printf '%s %s\n' "$key" "$value" ;;
      esac
    done
}

redis_json() {
  awk '
    BEGIN { protected = "true"; bind = "\"*\",\"-::*\"" }
    $1 == "requirepass" { password = NF > 1 }
    $1 == "user" && $2 == "default" {
      acl = 1; on = 0; open = 0; secret = 0
      for (i = 3; i <= NF; i++) {
        if ($i == "on") on = 1
        if ($i == "off") on = 0
        if ($i == "nopass") open = 1
        if ($i ~ /^[>#]/) { secret = 1; open = 0 }
        if ($i == "resetpass") { open = 0; secret = 0 }
      }
    }
    $1 == "protected-mode" { protected = tolower($2) == "no" ? "false" : "true" }
    $1 == "bind" {
      bind = ""
      for (i = 2; i <= NF && i < 20; i++) {
        if ($i ~ /[^0-9A-Fa-f:.*-]/) $i = "name"
        if (bind != "") bind = bind ","
        bind = bind "\"" $i "\""
      }
    }
    END {
      set = acl ? !open : password
      printf "{\"passwordSet\":%s,\"protectedMode\":%s,\"bind\":[%s]}", set ? "true" : "false", protected, bind
    }'
}

read_redis() {
  redis=null reason=$(not_seen)
  for file in "$ROOT"/etc/redis/redis.conf "$ROOT"/etc/redis.conf "$ROOT"/etc/redis/redis-server.conf \
    "$ROOT"/etc/valkey/valkey.conf "$ROOT"/usr/local/etc/redis.conf; do
    [ -f "$file" ] || continue
    if [ -r "$file" ]; then
      redis=$(redis_lines "$file" 1 | redis_json)
      return
    fi
    reason=no-rights
  done
  unread redis "$reason"
}

# --- backups -------------------------------------------------------------------------------------

format_of() {
  case $(od -An -tx1 -N6 "$1" 2>/dev/null | tr -d ' \n') in
    '') echo unknown ;;
    5047444d50*) echo pg-dump ;;
    1f8b*) echo gzip ;;
    28b52ffd*) echo zstd ;;
    fd377a585a*) echo xz ;;
    425a68*) echo bzip2 ;;
    04224d18*) echo lz4 ;;
    504b0304*) echo zip ;;
    6167652d65*) echo age ;;
    8[45c]*) echo pgp ;;
    2d2d0a* | 2d2d20*) echo sql ;;
    *) echo other ;;
  esac
}

# read_backup PATTERN…
read_backup() {
  backup=null
  if [ "$#" = 0 ]; then
    unread backup not-configured
    return
  fi
  IFS=''
  # shellcheck disable=SC2048,SC2086 # patterns become names here
  set -- $*
  unset IFS
  count=$#
  while [ "$count" -gt 0 ]; do
    [ -f "$1" ] && [ -r "$1" ] && set -- "$@" "$1"
    shift
    count=$((count - 1))
  done
  if [ "$#" = 0 ]; then
    unread backup "$(not_seen)"
    return
  fi
  # which of them is the newest, its time and size; then the sizes of the others, smallest first
  numbers=$(stat -L -c '%Y %s' "$@" 2>/dev/null | awk '
    { if ($1 > time[best] + 0) best = NR; time[NR] = $1; size[NR] = $2 }
    END {
      if (best) print best, time[best], size[best]
      for (i = 1; i <= NR; i++) if (i != best) print size[i]
    }' | { read -r first && printf '%s\n' "$first" && sort -n; } | tr '\n' ' ')
  index=${numbers%% *}
  [ -z "$index" ] || shift "$((index - 1))"
  newest=$1
  # shellcheck disable=SC2086 # numbers and spaces
  set -- $numbers
  taken=$(date -u -d "@${2-}" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null)
  bytes=${3-} median=0
  if [ -z "$taken" ] || [ -z "$bytes" ]; then
    unread backup malformed
    return
  fi
  shift 3
  if [ "$#" -gt 0 ]; then
    shift "$((($# - 1) / 2))"
    median=$1
  fi
  kind=$(format_of "$newest")
  [ "$bytes" = 0 ] && kind=empty
  backup="{\"newestAt\":\"$taken\",\"bytes\":$bytes,\"medianBytes\":$median,\"kind\":\"$kind\"}"
}

# --- updates, versions, notices ------------------------------------------------------------------

read_updates() {
  updates=null
  if [ -d "$ROOT/etc/apt" ]; then
    updates=false
    value=$(cat "$ROOT/etc/apt/apt.conf" "$ROOT"/etc/apt/apt.conf.d/* 2>/dev/null |
      sed -n 's/^[^#/]*Unattended-Upgrade[[:space:]]*"\([^"]*\)".*/\1/p' | tail -n 1)
    [ -e "$ROOT/usr/bin/unattended-upgrade" ] && case $value in '' | 0*) ;; *) updates=true ;; esac
  elif [ -d "$ROOT/etc/dnf" ]; then
    updates=false
    wanted=$ROOT/etc/systemd/system/timers.target.wants
    if [ -L "$wanted/dnf-automatic-install.timer" ] || [ -e "$wanted/dnf-automatic-install.timer" ]; then
      updates=true
    elif [ -L "$wanted/dnf-automatic.timer" ] || [ -e "$wanted/dnf-automatic.timer" ]; then
      grep -qE '^[[:space:]]*apply_updates[[:space:]]*=[[:space:]]*(yes|true|1)' "$ROOT/etc/dnf/automatic.conf" 2>/dev/null &&
        updates=true
    fi
  else
    unread unattended-upgrades not-found
  fi
}

# component NAME TEXT: adds a program, with the first thing in TEXT that looks like a version.
component() {
  found=$(printf '%s\n' "$2" | sed -n 's/^[^0-9]*\([0-9][0-9A-Za-z.+~_-]*\).*/\1/p' | head -n 1)
  entry="{\"name\":\"$1\"}"
  [ -n "$found" ] && entry="{\"name\":\"$1\",\"version\":$(json "$found")}"
  case ",$versions," in *",$entry,"*) ;; *) versions="$versions${versions:+,}$entry" ;; esac
}

# ask NAME PROGRAM ARGUMENT: adds what the program says of itself.
ask() {
  have "$2" && component "$1" "$(run "$2" "$3" 2>&1)"
}

read_versions() {
  versions=''
  os=$(sed -n 's/^ID="\{0,1\}\([a-z0-9._-]*\).*/\1/p' "$ROOT/etc/os-release" 2>/dev/null | head -n 1)
  release=$(sed -n 's/^VERSION_ID="\{0,1\}\([A-Za-z0-9._-]*\).*/\1/p' "$ROOT/etc/os-release" 2>/dev/null | head -n 1)
  if [ -n "$os" ]; then
    versions="{\"name\":\"os\",\"version\":$(json "$os $release")}"
  else
    unread os not-found
  fi
  component kernel "$(uname -r)"
  ask docker docker --version
  for program in "$ROOT"/usr/lib/postgresql/*/bin/postgres "$ROOT"/usr/pgsql-*/bin/postgres; do
    [ -x "$program" ] && component postgresql "$(run "$program" -V 2>/dev/null)"
  done
  ask postgresql postgres -V
  # MariaDB answers to the name of MySQL, too
  if have mariadbd; then ask mariadb mariadbd --version; else ask mysql mysqld --version; fi
  ask redis redis-server --version
  ask valkey valkey-server --version
  ask node node --version
  ask ruby ruby --version
  ask php php --version
  ask elixir elixir --short-version
  for folder in "$ROOT"/home/*/.rbenv/versions/[0-9]* "$ROOT"/opt/rbenv/versions/[0-9]*; do
    [ -d "$folder" ] && component ruby "${folder##*/}"
  done
  ask nginx nginx -v
  ask apache apache2 -v
  ask apache httpd -v
  ask caddy caddy version
  read_images
}

# Of containers that run here, only those of well-known names; registries and tags stay here.
read_images() {
  have docker && [ -z "$ROOT" ] || return
  for image in $(run docker -H unix:///var/run/docker.sock ps --format '{{.Image}}' 2>/dev/null | head -n 50); do
    name=${image##*/}
    tag=${name#*:}
    tag=${tag%%-*}
    case ${name%%:*} in
      postgres) component postgresql "$tag" ;;
      httpd) component apache "$tag" ;;
      redis | valkey | mysql | mariadb | nginx | caddy | mastodon | mastodon-streaming | misskey | pixelfed | pleroma | akkoma) component "${name%%:*}" "$tag" ;;
    esac
  done
}

read_login_hooks() {
  hooks=''
  pam=$ROOT/etc/pam.d/sshd
  if [ -r "$pam" ]; then
    for file in sshd $(sed -n 's/^@include[[:space:]]*\([a-z0-9-]*\).*/\1/p' "$pam"); do
      grep -qE '^[^#]*pam_exec\.so' "$ROOT/etc/pam.d/$file" 2>/dev/null && hooks='"pam-exec"'
    done
  fi
  [ -s "$ROOT/etc/ssh/sshrc" ] && hooks="$hooks${hooks:+,}\"sshrc\""
  for file in "$ROOT"/etc/profile "$ROOT"/etc/bash.bashrc "$ROOT"/etc/bashrc "$ROOT"/etc/profile.d/*.sh; do
    if grep -qE '^[^#]*SSH_(CLIENT|CONNECTION)' "$file" 2>/dev/null &&
      grep -qE '^[^#]*(curl|wget|sendmail|mail )' "$file" 2>/dev/null; then
      hooks="$hooks${hooks:+,}\"profile\""
      break
    fi
  done
}

# --- all of it -----------------------------------------------------------------------------------

main() {
  unread_json=''
  [ -n "${BACKUPS-}" ] && set -- "$@" "$BACKUPS"
  read_place
  read_access_control
  read_sshd
  read_listeners
  read_pg_hba
  read_redis
  read_backup "$@"
  read_updates
  read_versions
  read_login_hooks
  printf '{"format":"host-facts-1","takenAt":"%s","root":%s,"container":%s,\n' "$taken_at" "$root" "$container"
  printf '"accessControl":%s,\n"sshd":[%s],\n' "$access_control" "$sshd"
  printf '"listeners":[%s],\n"pgHba":[%s],\n' "$listeners" "$pg_hba"
  printf '"redis":%s,\n"backup":%s,\n' "$redis" "$backup"
  printf '"unattendedUpgrades":%s,\n"versions":[%s],\n' "$updates" "$versions"
  printf '"loginHooks":[%s],\n"unread":[%s]}\n' "$hooks" "$unread_json"
}

# The script itself comes in by standard input: no program may read from there.
main "$@" </dev/null
