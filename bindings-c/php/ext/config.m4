dnl The library is linked in, so that one file is all that a server needs; where there is no static one, the shared one is used.

PHP_ARG_WITH([anyregistrar],
  [for anyregistrar],
  [AS_HELP_STRING([--with-anyregistrar=DIR],
    [The extension anyregistrar; DIR holds include/anyregistrar.h and lib/ of libanyregistrar])])

if test "$PHP_ANYREGISTRAR" != "no"; then
  for dir in "$PHP_ANYREGISTRAR" /usr/local /usr; do
    if test -r "$dir/include/anyregistrar.h"; then
      ANYREGISTRAR_DIR=$dir
      break
    fi
  done
  if test -z "$ANYREGISTRAR_DIR"; then
    AC_MSG_ERROR([include/anyregistrar.h is not found; give --with-anyregistrar=DIR])
  fi
  PHP_ADD_INCLUDE([$ANYREGISTRAR_DIR/include])
  if test -r "$ANYREGISTRAR_DIR/lib/libanyregistrar.a"; then
    dnl Nothing of it may be seen outside: other extensions bring their own SQLite. The library's thread runs until the process ends,
    dnl so its code must not be unloaded before.
    ANYREGISTRAR_SHARED_LIBADD="$ANYREGISTRAR_DIR/lib/libanyregistrar.a -lpthread -ldl -lm"
    LDFLAGS="$LDFLAGS -Wl,--exclude-libs,ALL -Wl,--gc-sections -Wl,-z,nodelete"
  else
    PHP_ADD_LIBRARY_WITH_PATH([anyregistrar], [$ANYREGISTRAR_DIR/lib], [ANYREGISTRAR_SHARED_LIBADD])
  fi
  PHP_SUBST([ANYREGISTRAR_SHARED_LIBADD])
  PHP_NEW_EXTENSION([anyregistrar], [anyregistrar.c], [$ext_shared],, [-fvisibility=hidden -Wall -Wextra -Wno-unused-parameter])
fi
