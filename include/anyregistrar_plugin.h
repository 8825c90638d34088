/*
 * anyregistrar_plugin.h - a registrar of your own, as a library in the host's process.
 *
 * A plugin sends nothing. It is given steps, JSON documents that say what happened, and answers each with one that says what the host
 * is to do next. docs/plugins.md is the guide, docs/plugin.json the schema of the documents, plugins/c/ and plugins/rust/ are whole
 * examples. The same documents go to plugins that are programs of their own; this header is for libraries alone.
 *
 * A library exports one function, anyregistrar_plugin. Its file's name ends in .so or .dylib; by that the host knows it for a library.
 *
 * This header is C99 and C++17. It only grows: members are added at the ends of the structures, and none changes its meaning.
 */
#ifndef ANYREGISTRAR_PLUGIN_H
#define ANYREGISTRAR_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of this interface. A host refuses a library of another one. */
#define AREG_PLUGIN_VERSION 1

/* Stands before anyregistrar_plugin, so that it is visible in a library whose other functions are hidden. */
#if defined(__GNUC__)
#define AREG_PLUGIN_EXPORT __attribute__((visibility("default")))
#else
#define AREG_PLUGIN_EXPORT
#endif

/* What the host offers. It lives as long as the process. */
typedef struct areg_plugin_host {
    /* The structure's size in the host. What lies beyond it is not there: compare before you use a member that came later. */
    size_t size;

    /*
     * Writes a line for people into the host's log, without the account's secrets: UTF-8, of `length` bytes. It works during `step`,
     * on the thread that called it; elsewhere it does nothing. Standard output and error are the host's: write nothing there.
     */
    void (*log)(const char *text, size_t length);
} areg_plugin_host;

/*
 * What a plugin offers: fill it once, and keep it as it is. Every function is called from threads of the host, made for this alone.
 * Each account has an instance of its own, and the description is asked of one more that sees no account. An instance is opened, used
 * and closed on one thread, one call after the other; different instances are used at the same time. A plugin that remembers nothing
 * between two steps, as it should, needs no lock.
 *
 * No exception, panic or longjmp may leave a function. A call that lasts longer than 15 seconds is given up: its instance is never
 * called again, and after a few of them the plugin is not called at all until the process ends.
 */
typedef struct areg_plugin {
    /* sizeof(areg_plugin): by it the host knows which members there are. */
    size_t size;

    /* AREG_PLUGIN_VERSION */
    uint32_t version;

    /*
     * Opens an instance. Returns 0 and sets *instance to anything, NULL too; or returns another number, which the host's error
     * names, and the instance does not come to be.
     */
    int32_t (*open)(const areg_plugin_host *host, void **instance);

    /*
     * Answers a step. `step` is a JSON document of `length` bytes, and step[length] is 0; it is valid during the call. Returns 0 and
     * sets *answer to a JSON document of *answer_length bytes in UTF-8, 16 MiB at most, which stays as it is until `release`; or
     * returns another number, and the host looks at neither. After that, and after an answer that is none, the instance is closed.
     */
    int32_t (*step)(void *instance, const char *step, size_t length, char **answer, size_t *answer_length);

    /* Takes an answer back. Called once for each, with the pointer and length that `step` gave, before the next step. */
    void (*release)(void *instance, char *answer, size_t answer_length);

    /* Closes an instance. */
    void (*close)(void *instance);
} areg_plugin;

/*
 * The plugin. You write it; the host calls it, perhaps more than once and from any thread. The table is the same each time and lives
 * as long as the process: a library is never unloaded.
 */
AREG_PLUGIN_EXPORT const areg_plugin *anyregistrar_plugin(void);

#ifdef __cplusplus
}
#endif

#endif
