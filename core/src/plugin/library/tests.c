/* A library for the tests next to this file: it does what the step's first word says. */
#include <anyregistrar_plugin.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const areg_plugin_host *the_host;
static int opened, closed, given, taken;

static int32_t open_one(const areg_plugin_host *host, void **instance) {
    the_host = host;
    *instance = malloc(1);
    __sync_fetch_and_add(&opened, 1);
#ifdef OPEN_HANGS
    for (;;) pause();
#endif
#ifdef OPEN_FAILS
    return OPEN_FAILS;
#else
    return 0;
#endif
}

static int32_t step_one(void *instance, const char *step, size_t length, char **answer, size_t *size) {
    char *text = malloc(length + 200);
    *answer = text;
    if (strncmp(step, "null", 4) == 0) {
        free(text);
        *answer = NULL;
        return 0;
    }
    if (strncmp(step, "status", 6) == 0) {
        free(text);
        return -7;
    }
    if (strncmp(step, "hang ", 5) == 0) {
        while (access(step + 5, F_OK) != 0) usleep(1000);
    }
    if (strncmp(step, "log ", 4) == 0) {
        for (int line = 0; line < 1000; line++) the_host->log(step + 4, length - 4);
        the_host->log(NULL, 1);
    }
    __sync_fetch_and_add(&given, 1);
    *size = strncmp(step, "huge", 4) == 0 ? ((size_t)16 << 20) + 1
          : strncmp(step, "bytes", 5) == 0 ? (size_t)sprintf(text, "\xff")
          : strncmp(step, "count", 5) == 0 ? (size_t)sprintf(text, "%d %d %d %d", opened, closed, given, taken)
          : (size_t)sprintf(text, "%lx %p %zu %s", (unsigned long)pthread_self(), instance, length, step);
    return 0;
}

static void release_one(void *instance, char *answer, size_t size) {
    (void)instance;
    (void)size;
    __sync_fetch_and_add(&taken, 1);
    free(answer);
}

static void close_one(void *instance) {
    free(instance);
    __sync_fetch_and_add(&closed, 1);
}

#ifndef VERSION
#define VERSION AREG_PLUGIN_VERSION
#endif
#ifndef SIZE
#define SIZE sizeof(areg_plugin)
#endif
#ifndef STEP
#define STEP step_one
#endif
#ifndef TABLE
#define TABLE &table
#endif
#ifndef ENTRY
#define ENTRY anyregistrar_plugin
#endif

static const areg_plugin table = {SIZE, VERSION, open_one, STEP, release_one, close_one};

AREG_PLUGIN_EXPORT const areg_plugin *ENTRY(void);

const areg_plugin *ENTRY(void) {
    /* Neither is used in every shape that the tests want. */
    (void)table;
    (void)step_one;
    return TABLE;
}
