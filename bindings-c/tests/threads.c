/* Threads share a client, an answer and a call. */
#include "check.h"
#include <pthread.h>

#define THREADS 8
#define CALLS 50

static areg_client *client;
static areg_answer *shared;
static areg_call *slow;

static void *work(void *number)
{
    areg_answer *answer = NULL;
    for (int i = 0; i < CALLS; i++) {
        areg_answer_free(GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL));
        SAME(areg_answer_text(shared, "/names/0/state"), "available");
    }
    /* All of them buy the same under the same key. */
    areg_options options = with_key("invoice-1");
    answer = GOOD(areg_domain_register, client, REGISTER("example.com"), &options);
    char *id = strdup(areg_answer_text(answer, "/id"));
    areg_answer_free(answer);

    char domain[64], input[1024];
    snprintf(domain, sizeof domain, "thread-%ld.com", (long)(size_t)number);
    snprintf(input, sizeof input, "{\"domain\": \"%s\", \"years\": 1, \"contacts\": {\"registrant\": %s}}", domain, REGISTRANT);
    options.key = domain;
    answer = GOOD(areg_domain_register, client, input, &options);
    SAME(areg_answer_text(answer, "/domain"), domain);
    areg_answer_free(answer);

    CHECK(areg_call_wait(slow, -1, &answer) == AREG_OK);
    areg_answer_free(answer);
    return id;
}

int main(void)
{
    client = sandbox();
    shared = GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL);
    done(areg_sandbox_fault, client, "{\"on\": \"account.balance\", \"do\": \"delay\", \"delay_ms\": 200}");
    CHECK(areg_account_balance_start(client, NULL, NULL, NULL, NULL, &slow) == AREG_OK);

    pthread_t threads[THREADS];
    char *ids[THREADS];
    for (size_t i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, work, (void *)i) == 0);
    for (size_t i = 0; i < THREADS; i++) {
        void *id;
        CHECK(pthread_join(threads[i], &id) == 0);
        ids[i] = id;
        SAME(ids[i], ids[0]);
    }
    for (size_t i = 0; i < THREADS; i++)
        free(ids[i]);
    CHECK(charges(client) == THREADS + 1);
    areg_call_free(slow);
    areg_answer_free(shared);
    areg_client_free(client);
    return 0;
}
