/* What the test programs share: a check that ends the program, and short words for what they do all the time. */
#ifndef CHECK_H
#define CHECK_H

#include <anyregistrar.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CHECK(what)                                                                       \
    do {                                                                                  \
        if (!(what)) {                                                                    \
            fprintf(stderr, "%s:%d: this does not hold: %s\n", __FILE__, __LINE__, #what); \
            _exit(1);                                                                     \
        }                                                                                 \
    } while (0)

#define SAME(one, other) same(__FILE__, __LINE__, (one), (other))

static inline void same(const char *file, int line, const char *one, const char *other)
{
    if (one == NULL || other == NULL ? one != other : strcmp(one, other) != 0) {
        fprintf(stderr, "%s:%d: \"%s\" is not \"%s\"\n", file, line, one ? one : "(NULL)", other ? other : "(NULL)");
        _exit(1);
    }
}

typedef areg_status operation(const areg_client *client, const char *input, const areg_options *options, areg_answer **answer);
typedef areg_status starter(const areg_client *client, const char *input, const areg_options *options, areg_done done, void *user,
                          areg_call **call);

/* A client of the simulated registrar, with a world of its own. */
static inline areg_client *sandbox(void)
{
    areg_client *client = NULL;
    areg_answer *error = NULL;
    areg_status status = areg_client_connect("sandbox", NULL, &client, &error);
    if (status != AREG_OK)
        fprintf(stderr, "%s\n", areg_error_message(error));
    CHECK(status == AREG_OK && client != NULL && error == NULL);
    return client;
}

/* A call that has to succeed. */
#define GOOD(call, client, input, options) good(__FILE__, __LINE__, (call), (client), (input), (options))

static inline areg_answer *good(const char *file, int line, operation *call, const areg_client *client, const char *input,
                              const areg_options *options)
{
    areg_answer *answer = NULL;
    areg_status status = call(client, input, options, &answer);
    if (status != AREG_OK) {
        fprintf(stderr, "%s:%d: %d: %s\n", file, line, (int)status, areg_answer_json(answer, NULL));
        _exit(1);
    }
    CHECK(answer != NULL && areg_answer_status(answer) == AREG_OK);
    return answer;
}

/* The same, where the answer does not matter. */
static inline void done(operation *call, const areg_client *client, const char *input)
{
    areg_answer_free(GOOD(call, client, input, NULL));
}

/* How much was charged so far, as the registrar tells it. */
static inline size_t charges(const areg_client *client)
{
    areg_answer *ledger = GOOD(areg_sandbox_ledger, client, NULL, NULL);
    size_t rows = areg_answer_length(ledger, "/rows");
    areg_answer_free(ledger);
    return rows;
}

static inline areg_options with_key(const char *key)
{
    areg_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.key = key;
    return options;
}

#define REGISTRANT                                                                                          \
    "{\"name\": \"Ada Example\", \"organization\": \"Example Ltd\", \"email\": \"ada@example.com\","        \
    " \"phone\": \"+44.1132926070\", \"street\": [\"1 High Street\"], \"city\": \"Leeds\","                 \
    " \"postal_code\": \"WF3 1DR\", \"country\": \"GB\"}"

#define REGISTER(domain) "{\"domain\": \"" domain "\", \"years\": 1, \"contacts\": {\"registrant\": " REGISTRANT "}}"

#endif
