/* Included before all else when the compiler's target is another machine than the one whose Python's
 * headers are used: they have to be right about both. */
#include <pyconfig.h>
#include <stddef.h>
#include <time.h>
#include <wchar.h>

_Static_assert(sizeof(int) == SIZEOF_INT, "int");
_Static_assert(sizeof(long) == SIZEOF_LONG, "long");
_Static_assert(sizeof(long long) == SIZEOF_LONG_LONG, "long long");
_Static_assert(sizeof(void *) == SIZEOF_VOID_P, "void *");
_Static_assert(sizeof(size_t) == SIZEOF_SIZE_T, "size_t");
_Static_assert(sizeof(time_t) == SIZEOF_TIME_T, "time_t");
_Static_assert(sizeof(wchar_t) == SIZEOF_WCHAR_T, "wchar_t");
