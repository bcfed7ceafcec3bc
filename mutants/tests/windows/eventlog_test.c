/* What ReportEventW is handed: compiled with the file that calls it, and run by test_windows.py. */
#define _ADVAPI32_ /* its functions are no import then, so one may be replaced */
#define ReportEventW reported
#include "../../csrc/windows/eventlog.c"

#include <stdbool.h>

#include "../csrc/check.h"

static wchar_t text[2 * LIMIT];
static WORD category_reported;
static DWORD message_reported;

BOOL WINAPI reported(HANDLE log, WORD type, WORD its_category, DWORD message, PSID user,
	WORD strings, DWORD size, LPCWSTR *string, LPVOID data)
{
	(void)log, (void)type, (void)user, (void)size, (void)data;
	CHECK(strings == 1 && wcslen(*string) <= LIMIT);
	wcscpy(text, *string);
	category_reported = its_category;
	message_reported = message;
	return TRUE;
}

static char given[8 * LIMIT];

static void report(int priority)
{
	struct syslog3_eventlog log = {0};
	CHECK(!syslog3_eventlog_report(&log, priority, given, strlen(given)));
}

static void fill(const char *first, const char *character, size_t times)
{
	strcpy(given, first);
	char *end = given + strlen(given);
	for (size_t i = 0; i < times; i++, end += strlen(character))
		strcpy(end, character);
}

static bool is_marked(void)
{
	return !wcscmp(text + wcslen(text) - TRUNCATED_LENGTH, TRUNCATED);
}

int main(void)
{
	fill("", "x", LIMIT);
	report(LOG_INFO);
	CHECK(wcslen(text) == LIMIT && !is_marked());

	fill("", "x", LIMIT + 1);
	report(LOG_INFO);
	CHECK(wcslen(text) == LIMIT && is_marked());

	fill("", "\xE2\x82\xAC", LIMIT); /* three bytes, one unit of UTF-16 */
	report(LOG_INFO);
	CHECK(wcslen(text) == LIMIT && !is_marked());

	/* Four bytes, two units: once the first half would be the last, once it would not. */
	for (int i = 0; i < 2; i++) {
		fill(i ? "x" : "", "\xF0\x9F\x98\x80", LIMIT);
		report(LOG_INFO);
		CHECK(is_marked() && wcslen(text) >= LIMIT - 1);
		CHECK(IS_LOW_SURROGATE(text[wcslen(text) - TRUNCATED_LENGTH - 1]));
	}

	fill("", "x", 1);
	report(LOG_KERN | LOG_INFO);
	CHECK(category_reported == 1 && message_reported == 128);
	report(LOG_LOCAL7 | LOG_INFO);
	CHECK(category_reported == 20 && message_reported == 147);
	report(LOG_LAUNCHD | LOG_INFO);
	CHECK(category_reported == 25 && message_reported == 152);
	report(LOG_FACMASK | LOG_INFO); /* none such */
	CHECK(category_reported == 2);
	return 0;
}
