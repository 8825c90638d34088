/*
 * Plays calls for the scenarios: each line of its input is one call, each line of its output one answer.
 *
 *     player PROVIDER ACCOUNT [started]
 *
 * A line holds the operation, the input, the key, the time limit in milliseconds and 0 or 1 for a dry run, with tabs between them; an
 * empty key is none. The answer is the status and the document, with a tab between them. Every call goes through the function of its
 * operation; with "started" through the one that comes back at once, and poll.
 */
#include "check.h"
#include <errno.h>
#include <poll.h>

static const struct {
    const char *name;
    operation *call;
    starter *start;
} operations[] = {
#include "operations.inc"
};

static areg_status started(starter *start, const areg_client *client, const char *input, const areg_options *options, areg_answer **answer)
{
    areg_call *call = NULL;
    start(client, input, options, NULL, NULL, &call);
    struct pollfd watched = { .fd = areg_call_descriptor(call), .events = POLLIN };
    while (poll(&watched, 1, -1) < 0)
        CHECK(errno == EINTR);
    areg_status status = areg_call_wait(call, 0, answer);
    areg_call_free(call);
    return status;
}

/* The next field of a line. */
static char *field(char **rest)
{
    char *text = *rest;
    CHECK(text != NULL);
    *rest = strchr(text, '\t');
    if (*rest != NULL)
        *(*rest)++ = 0;
    return text;
}

static void play(const areg_client *client, char *line, bool start)
{
    const char *name = field(&line), *input = field(&line), *key = field(&line);
    areg_options options = with_key(*key ? key : NULL);
    options.timeout_ms = strtoull(field(&line), NULL, 10);
    options.dry_run = atoi(field(&line));
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        if (strcmp(operations[i].name, name) != 0)
            continue;
        areg_answer *answer = NULL;
        areg_status status = start ? started(operations[i].start, client, input, &options, &answer)
                                 : operations[i].call(client, input, &options, &answer);
        printf("%d\t%s\n", (int)status, areg_answer_json(answer, NULL));
        areg_answer_free(answer);
        return;
    }
    printf("-1\t\"there is no function for %s\"\n", name);
}

int main(int argc, char **argv)
{
    CHECK(argc == 3 || (argc == 4 && strcmp(argv[3], "started") == 0));
    areg_client *client = NULL;
    areg_answer *error = NULL;
    if (areg_client_connect(argv[1], argv[2], &client, &error) != AREG_OK) {
        fprintf(stderr, "%s\n", areg_error_message(error));
        return 1;
    }
    char *line = NULL;
    size_t size = 0;
    for (ssize_t length; (length = getline(&line, &size, stdin)) > 0;) {
        if (line[length - 1] == '\n')
            line[length - 1] = 0;
        play(client, line, argc == 4);
        fflush(stdout);
    }
    free(line);
    areg_client_free(client);
    return 0;
}
