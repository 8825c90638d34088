/*
 * A library whose registrar's code is the program example.py beside it, for the tests: each instance starts one, and hands steps over
 * by lines. So whatever the program does wrong, this library does wrong in the host's process.
 */
#define _GNU_SOURCE
#include <anyregistrar_plugin.h>
#include <dlfcn.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct bridge {
    pid_t process;
    FILE *to, *from;
} bridge;

static const areg_plugin_host *the_host;

static int32_t open_bridge(const areg_plugin_host *host, void **instance) {
    Dl_info here;
    int down[2], up[2];
    char path[4096];
    the_host = host;
    bridge *one = calloc(1, sizeof *one);
    if (!one || !dladdr((void *)&the_host, &here) || pipe2(down, 02000000) || pipe2(up, 02000000)) return 1;
    snprintf(path, sizeof path, "%.*s/example.py", (int)(strrchr(here.dli_fname, '/') - here.dli_fname), here.dli_fname);
    char *words[] = {path, NULL}, *variables[] = {"PATH=/usr/local/bin:/usr/bin:/bin", NULL};
    posix_spawn_file_actions_t pipes;
    posix_spawn_file_actions_init(&pipes);
    posix_spawn_file_actions_adddup2(&pipes, down[0], 0);
    posix_spawn_file_actions_adddup2(&pipes, up[1], 1);
    if (posix_spawn(&one->process, path, &pipes, NULL, words, variables)) return 2;
    posix_spawn_file_actions_destroy(&pipes);
    close(down[0]);
    close(up[1]);
    one->to = fdopen(down[1], "w");
    one->from = fdopen(up[0], "r");
    *instance = one;
    return 0;
}

static int32_t step(void *instance, const char *step, size_t length, char **answer, size_t *answer_length) {
    bridge *one = instance;
    char *line = NULL;
    size_t room = 0;
    fwrite(step, 1, length, one->to);
    fputc('\n', one->to);
    fflush(one->to);
    ssize_t read = getline(&line, &room, one->from);
    if (read < 0) {
        free(line);
        the_host->log("the program is gone", 19);
        return 3;
    }
    *answer = line;
    *answer_length = (size_t)read;
    return 0;
}

static void release(void *instance, char *answer, size_t answer_length) {
    (void)instance;
    (void)answer_length;
    free(answer);
}

static void close_bridge(void *instance) {
    bridge *one = instance;
    fclose(one->to);
    fclose(one->from);
    kill(one->process, SIGKILL);
    waitpid(one->process, NULL, 0);
    free(one);
}

const areg_plugin *anyregistrar_plugin(void) {
    static const areg_plugin table = {
        sizeof(areg_plugin), AREG_PLUGIN_VERSION, open_bridge, step, release, close_bridge,
    };
    return &table;
}
