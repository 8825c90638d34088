/* Calls that go on meanwhile: waited for, watched by poll, told to a callback, cancelled and released. */
#include "check.h"
#include <poll.h>

#define CHECK_INPUT "{\"domains\": [\"example.com\"]}"

struct told {
    int times;
    areg_status status;
    char state[32];
    char key[32];
};

static void tell(void *user, areg_answer *answer)
{
    struct told *told = user;
    const char *state = areg_answer_text(answer, "/state"), *key = areg_error_key(answer);
    told->status = areg_answer_status(answer);
    snprintf(told->state, sizeof told->state, "%s", state ? state : "");
    snprintf(told->key, sizeof told->key, "%s", key ? key : "");
    areg_answer_free(answer);
    __atomic_add_fetch(&told->times, 1, __ATOMIC_SEQ_CST);
}

static void until_told(struct told *told)
{
    while (__atomic_load_n(&told->times, __ATOMIC_SEQ_CST) == 0)
        usleep(1000);
}

static bool readable(int descriptor, int milliseconds)
{
    struct pollfd one = { .fd = descriptor, .events = POLLIN };
    return poll(&one, 1, milliseconds) == 1 && (one.revents & POLLIN);
}

static void a_descriptor_tells_the_end(const areg_client *client)
{
    areg_call *calls[8];
    struct pollfd watched[8];
    for (int i = 0; i < 8; i++) {
        CHECK(areg_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &calls[i]) == AREG_OK);
        watched[i] = (struct pollfd){ .fd = areg_call_descriptor(calls[i]), .events = POLLIN };
        CHECK(watched[i].fd >= 0 && areg_call_descriptor(calls[i]) == watched[i].fd);
    }
    for (int left = 8; left > 0;) {
        CHECK(poll(watched, 8, -1) > 0);
        for (int i = 0; i < 8; i++) {
            if (!(watched[i].revents & POLLIN))
                continue;
            areg_answer *answer = NULL;
            CHECK(areg_call_wait(calls[i], 0, &answer) == AREG_OK);
            SAME(areg_answer_text(answer, "/names/0/state"), "available");
            areg_call_free(calls[i]);
            /* What was read stays, also without the call. */
            SAME(areg_answer_text(answer, "/names/0/domain"), "example.com");
            areg_answer_free(answer);
            watched[i].fd = -1;
            watched[i].revents = 0;
            left--;
        }
    }
}

static void a_finished_call_can_be_asked_again(const areg_client *client)
{
    areg_call *call = NULL;
    areg_answer *answer = NULL;
    CHECK(areg_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &call) == AREG_OK);
    CHECK(areg_call_wait(call, -1, &answer) == AREG_OK);
    areg_answer *again = NULL;
    CHECK(areg_call_wait(call, 0, &again) == AREG_OK);
    SAME(areg_answer_json(again, NULL), areg_answer_json(answer, NULL));
    CHECK(areg_call_wait(call, 0, NULL) == AREG_OK);
    CHECK(readable(areg_call_descriptor(call), 0));
    areg_call_cancel(call);
    areg_answer_free(again);
    CHECK(areg_call_wait(call, 0, &again) == AREG_OK);
    areg_answer_free(again);
    areg_answer_free(answer);
    areg_call_free(call);
}

static void a_wrong_call_has_ended_at_once(const areg_client *client)
{
    areg_call *call = NULL;
    areg_answer *answer = NULL;
    struct told told = { 0 };
    CHECK(areg_domain_check_start(client, "{\"domain\": 1}", NULL, tell, &told, &call) == AREG_INVALID_INPUT);
    CHECK(told.times == 1 && told.status == AREG_INVALID_INPUT);
    CHECK(readable(areg_call_descriptor(call), 0));
    CHECK(areg_call_wait(call, 0, &answer) == AREG_INVALID_INPUT);
    SAME(areg_error_field(answer), "domain");
    areg_answer_free(answer);
    areg_call_free(call);
}

/* The registrar never answers: only an end of our own ends the call. */
static void a_free_call_is_given_up(const areg_client *client)
{
    for (int by_free = 0; by_free < 2; by_free++) {
        areg_call *call = NULL;
        areg_answer *answer = NULL;
        struct told told = { 0 };
        done(areg_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"silent\", \"times\": 100}");
        CHECK(areg_domain_info_start(client, "{\"domain\": \"example.com\"}", NULL, tell, &told, &call) == AREG_OK);
        CHECK(areg_call_wait(call, 0, &answer) == AREG_PENDING && answer == NULL);
        CHECK(areg_call_wait(call, 20, NULL) == AREG_PENDING && !readable(areg_call_descriptor(call), 0));
        CHECK(told.times == 0);
        if (!by_free) {
            areg_call_cancel(call);
            CHECK(readable(areg_call_descriptor(call), 0));
            CHECK(areg_call_wait(call, -1, &answer) == AREG_INTERRUPTED);
            areg_answer_free(answer);
        }
        areg_call_free(call);
        CHECK(told.times == 1 && told.status == AREG_INTERRUPTED);
        done(areg_sandbox_fault, client, "{\"clear\": true}");
    }
}

static void a_purchase_goes_on(const areg_client *client)
{
    areg_call *call = NULL;
    struct told told = { 0 };
    areg_options options = with_key("invoice-1");
    done(areg_sandbox_fault, client, "{\"on\": \"domain.register\", \"do\": \"delay\", \"delay_ms\": 500}");
    CHECK(areg_domain_register_start(client, REGISTER("example.com"), &options, tell, &told, &call) == AREG_OK);
    areg_call_cancel(call);
    areg_call_free(call);
    CHECK(told.times == 1 && told.status == AREG_INTERRUPTED);
    SAME(told.key, "invoice-1");
    CHECK(areg_finish_purchases(60000));
    CHECK(charges(client) == 1);
    areg_answer *order = GOOD(areg_domain_register, client, REGISTER("example.com"), &options);
    SAME(areg_answer_text(order, "/state"), "succeeded");
    areg_answer_free(order);
    CHECK(charges(client) == 1);
}

static bool at_third(void *user)
{
    return ++*(int *)user == 3;
}

static void a_wait_can_be_interrupted(const areg_client *client)
{
    int asked = 0;
    areg_answer *answer = NULL;
    areg_options options = with_key("invoice-3");
    options.interrupt = at_third;
    options.user = &asked;
    done(areg_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"silent\"}");
    CHECK(areg_domain_info(client, "{\"domain\": \"example.com\"}", &options, &answer) == AREG_INTERRUPTED && asked == 3);
    areg_answer_free(answer);

    /* A purchase goes on without its caller. */
    asked = 0;
    size_t before = charges(client);
    done(areg_sandbox_fault, client, "{\"on\": \"domain.register\", \"do\": \"delay\", \"delay_ms\": 1000}");
    CHECK(areg_domain_register(client, REGISTER("interrupted.com"), &options, &answer) == AREG_INTERRUPTED);
    SAME(areg_error_key(answer), "invoice-3");
    SAME(areg_error_outcome(answer), "unknown");
    areg_answer_free(answer);
    CHECK(areg_finish_purchases(60000) && charges(client) == before + 1);

    /* Who is not asked is not interrupted. */
    asked = 3;
    options.key = "invoice-4";
    areg_answer_free(GOOD(areg_domain_register, client, REGISTER("quick.com"), &options));
}

static void a_callback_alone_is_enough(const areg_client *client)
{
    struct told told = { 0 };
    areg_options options = with_key("invoice-2");
    CHECK(areg_domain_register_start(client, REGISTER("example.net"), &options, tell, &told, NULL) == AREG_OK);
    until_told(&told);
    CHECK(told.times == 1 && told.status == AREG_OK);
    SAME(told.state, "succeeded");
}

static void a_call_outlives_its_client(void)
{
    areg_client *client = sandbox();
    areg_call *call = NULL;
    done(areg_sandbox_fault, client, "{\"on\": \"domain.check\", \"do\": \"delay\", \"delay_ms\": 100}");
    CHECK(areg_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &call) == AREG_OK);
    areg_client_free(client);
    CHECK(areg_call_wait(call, -1, NULL) == AREG_OK);
    areg_call_free(call);
}

int main(void)
{
    areg_client *client = sandbox();
    a_descriptor_tells_the_end(client);
    a_finished_call_can_be_asked_again(client);
    a_wrong_call_has_ended_at_once(client);
    a_free_call_is_given_up(client);
    a_purchase_goes_on(client);
    a_wait_can_be_interrupted(client);
    a_callback_alone_is_enough(client);
    a_call_outlives_its_client();
    areg_client_free(client);
    return 0;
}
