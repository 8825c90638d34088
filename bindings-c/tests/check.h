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

typedef ar_status operation(const ar_client *client, const char *input, const ar_options *options, ar_answer **answer);
typedef ar_status starter(const ar_client *client, const char *input, const ar_options *options, ar_done done, void *user,
                          ar_call **call);

/* A client of the simulated registrar, with a world of its own. */
static inline ar_client *sandbox(void)
{
    ar_client *client = NULL;
    ar_answer *error = NULL;
    ar_status status = ar_client_connect("sandbox", NULL, &client, &error);
    if (status != AR_OK)
        fprintf(stderr, "%s\n", ar_error_message(error));
    CHECK(status == AR_OK && client != NULL && error == NULL);
    return client;
}

/* A call that has to succeed. */
#define GOOD(call, client, input, options) good(__FILE__, __LINE__, (call), (client), (input), (options))

static inline ar_answer *good(const char *file, int line, operation *call, const ar_client *client, const char *input,
                              const ar_options *options)
{
    ar_answer *answer = NULL;
    ar_status status = call(client, input, options, &answer);
    if (status != AR_OK) {
        fprintf(stderr, "%s:%d: %d: %s\n", file, line, (int)status, ar_answer_json(answer, NULL));
        _exit(1);
    }
    CHECK(answer != NULL && ar_answer_status(answer) == AR_OK);
    return answer;
}

/* The same, where the answer does not matter. */
static inline void done(operation *call, const ar_client *client, const char *input)
{
    ar_answer_free(GOOD(call, client, input, NULL));
}

/* How much was charged so far, as the registrar tells it. */
static inline size_t charges(const ar_client *client)
{
    ar_answer *ledger = GOOD(ar_sandbox_ledger, client, NULL, NULL);
    size_t rows = ar_answer_length(ledger, "/rows");
    ar_answer_free(ledger);
    return rows;
}

static inline ar_options with_key(const char *key)
{
    ar_options options;
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
