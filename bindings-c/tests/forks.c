/* A process that forks in the middle of calls: every child works, and the parent goes on. */
#include "check.h"
#include <poll.h>
#include <pthread.h>
#include <sys/wait.h>

#define FORKS 60

static areg_client *client;
static int stop;

static void *busy(void *unused)
{
    (void)unused;
    while (!__atomic_load_n(&stop, __ATOMIC_SEQ_CST)) {
        areg_call *call = NULL;
        areg_answer_free(GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL));
        CHECK(areg_domain_check_start(client, "{\"domains\": [\"example.com\"]}", NULL, NULL, NULL, &call) == AREG_OK);
        CHECK(areg_call_descriptor(call) >= 0 && areg_call_wait(call, -1, NULL) == AREG_OK);
        areg_call_free(call);
    }
    return NULL;
}

static int told_in_child;

static void tell(void *user, areg_answer *answer)
{
    (void)user;
    told_in_child++;
    areg_answer_free(answer);
}

static void child(int number, areg_call *call, const areg_answer *answer)
{
    alarm(120); /* A child that hangs ends by this signal. */
    SAME(areg_answer_text(answer, "/names/0/state"), "available");

    /* The parent's call is not ours: it can be asked, cancelled and released, and nothing happens. */
    areg_answer *foreign = NULL;
    CHECK(areg_call_wait(call, -1, &foreign) == AREG_INTERRUPTED);
    areg_answer_free(foreign);
    CHECK(areg_call_descriptor(call) == -1);
    areg_call_cancel(call);
    areg_call_free(call);
    CHECK(told_in_child == 0);

    char domain[64], input[1024];
    snprintf(domain, sizeof domain, "child-%d.com", number);
    snprintf(input, sizeof input, "{\"domain\": \"%s\", \"years\": 1, \"contacts\": {\"registrant\": %s}}", domain, REGISTRANT);
    areg_answer_free(GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL));
    areg_options options = with_key(domain);
    areg_answer *order = GOOD(areg_domain_register, client, input, &options);
    SAME(areg_answer_text(order, "/state"), "succeeded");
    areg_answer_free(order);

    areg_call *own = NULL;
    CHECK(areg_domain_check_start(client, "{\"domains\": [\"example.com\"]}", NULL, NULL, NULL, &own) == AREG_OK);
    struct pollfd watched = { .fd = areg_call_descriptor(own), .events = POLLIN };
    CHECK(poll(&watched, 1, -1) == 1 && areg_call_wait(own, 0, NULL) == AREG_OK);
    areg_call_free(own);
    areg_client_free(client);
    _exit(0);
}

int main(void)
{
    client = sandbox();
    done(areg_sandbox_account, client, "{\"balance\": \"1000000.00\"}");
    areg_answer *answer = GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL);
    done(areg_sandbox_fault, client, "{\"on\": \"account.balance\", \"do\": \"silent\"}");
    areg_call *call = NULL;
    CHECK(areg_account_balance_start(client, NULL, NULL, tell, NULL, &call) == AREG_OK);

    pthread_t threads[2];
    for (int i = 0; i < 2; i++)
        CHECK(pthread_create(&threads[i], NULL, busy, NULL) == 0);
    for (int i = 0; i < FORKS; i++) {
        pid_t pid = fork();
        CHECK(pid >= 0);
        if (pid == 0)
            child(i, call, answer);
        int status = 0;
        CHECK(waitpid(pid, &status, 0) == pid);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            fprintf(stderr, "child %d ended with %x\n", i, (unsigned)status);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    __atomic_store_n(&stop, 1, __ATOMIC_SEQ_CST);
    for (int i = 0; i < 2; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);

    /* The children's sandboxes were their own; the parent has bought nothing, and its call still waits. */
    CHECK(charges(client) == 0 && areg_call_wait(call, 0, NULL) == AREG_PENDING && told_in_child == 0);
    areg_call_free(call);
    CHECK(told_in_child == 1);
    areg_answer_free(answer);
    areg_client_free(client);
    return 0;
}
