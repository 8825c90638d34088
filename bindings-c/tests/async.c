/* Calls that go on meanwhile: waited for, watched by poll, told to a callback, cancelled and released. */
#include "check.h"
#include <poll.h>

#define CHECK_INPUT "{\"domains\": [\"example.com\"]}"

struct told {
    int times;
    ar_status status;
    char state[32];
    char key[32];
};

static void tell(void *user, ar_answer *answer)
{
    struct told *told = user;
    const char *state = ar_answer_text(answer, "/state"), *key = ar_error_key(answer);
    told->status = ar_answer_status(answer);
    snprintf(told->state, sizeof told->state, "%s", state ? state : "");
    snprintf(told->key, sizeof told->key, "%s", key ? key : "");
    ar_answer_free(answer);
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

static void a_descriptor_tells_the_end(const ar_client *client)
{
    ar_call *calls[8];
    struct pollfd watched[8];
    for (int i = 0; i < 8; i++) {
        CHECK(ar_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &calls[i]) == AR_OK);
        watched[i] = (struct pollfd){ .fd = ar_call_descriptor(calls[i]), .events = POLLIN };
        CHECK(watched[i].fd >= 0 && ar_call_descriptor(calls[i]) == watched[i].fd);
    }
    for (int left = 8; left > 0;) {
        CHECK(poll(watched, 8, -1) > 0);
        for (int i = 0; i < 8; i++) {
            if (!(watched[i].revents & POLLIN))
                continue;
            ar_answer *answer = NULL;
            CHECK(ar_call_wait(calls[i], 0, &answer) == AR_OK);
            SAME(ar_answer_text(answer, "/names/0/state"), "available");
            ar_call_free(calls[i]);
            /* What was read stays, also without the call. */
            SAME(ar_answer_text(answer, "/names/0/domain"), "example.com");
            ar_answer_free(answer);
            watched[i].fd = -1;
            watched[i].revents = 0;
            left--;
        }
    }
}

static void a_finished_call_can_be_asked_again(const ar_client *client)
{
    ar_call *call = NULL;
    ar_answer *answer = NULL;
    CHECK(ar_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &call) == AR_OK);
    CHECK(ar_call_wait(call, -1, &answer) == AR_OK);
    ar_answer *again = NULL;
    CHECK(ar_call_wait(call, 0, &again) == AR_OK);
    SAME(ar_answer_json(again, NULL), ar_answer_json(answer, NULL));
    CHECK(ar_call_wait(call, 0, NULL) == AR_OK);
    CHECK(readable(ar_call_descriptor(call), 0));
    ar_call_cancel(call);
    ar_answer_free(again);
    CHECK(ar_call_wait(call, 0, &again) == AR_OK);
    ar_answer_free(again);
    ar_answer_free(answer);
    ar_call_free(call);
}

static void a_wrong_call_has_ended_at_once(const ar_client *client)
{
    ar_call *call = NULL;
    ar_answer *answer = NULL;
    struct told told = { 0 };
    CHECK(ar_domain_check_start(client, "{\"domain\": 1}", NULL, tell, &told, &call) == AR_INVALID_INPUT);
    CHECK(told.times == 1 && told.status == AR_INVALID_INPUT);
    CHECK(readable(ar_call_descriptor(call), 0));
    CHECK(ar_call_wait(call, 0, &answer) == AR_INVALID_INPUT);
    SAME(ar_error_field(answer), "domain");
    ar_answer_free(answer);
    ar_call_free(call);
}

/* The registrar never answers: only an end of our own ends the call. */
static void a_free_call_is_given_up(const ar_client *client)
{
    for (int by_free = 0; by_free < 2; by_free++) {
        ar_call *call = NULL;
        ar_answer *answer = NULL;
        struct told told = { 0 };
        done(ar_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"silent\", \"times\": 100}");
        CHECK(ar_domain_info_start(client, "{\"domain\": \"example.com\"}", NULL, tell, &told, &call) == AR_OK);
        CHECK(ar_call_wait(call, 0, &answer) == AR_PENDING && answer == NULL);
        CHECK(ar_call_wait(call, 20, NULL) == AR_PENDING && !readable(ar_call_descriptor(call), 0));
        CHECK(told.times == 0);
        if (!by_free) {
            ar_call_cancel(call);
            CHECK(readable(ar_call_descriptor(call), 0));
            CHECK(ar_call_wait(call, -1, &answer) == AR_INTERRUPTED);
            ar_answer_free(answer);
        }
        ar_call_free(call);
        CHECK(told.times == 1 && told.status == AR_INTERRUPTED);
        done(ar_sandbox_fault, client, "{\"clear\": true}");
    }
}

static void a_purchase_goes_on(const ar_client *client)
{
    ar_call *call = NULL;
    struct told told = { 0 };
    ar_options options = with_key("invoice-1");
    done(ar_sandbox_fault, client, "{\"on\": \"domain.register\", \"do\": \"delay\", \"delay_ms\": 500}");
    CHECK(ar_domain_register_start(client, REGISTER("example.com"), &options, tell, &told, &call) == AR_OK);
    ar_call_cancel(call);
    ar_call_free(call);
    CHECK(told.times == 1 && told.status == AR_INTERRUPTED);
    SAME(told.key, "invoice-1");
    CHECK(ar_finish_purchases(60000));
    CHECK(charges(client) == 1);
    ar_answer *order = GOOD(ar_domain_register, client, REGISTER("example.com"), &options);
    SAME(ar_answer_text(order, "/state"), "succeeded");
    ar_answer_free(order);
    CHECK(charges(client) == 1);
}

static bool at_third(void *user)
{
    return ++*(int *)user == 3;
}

static void a_wait_can_be_interrupted(const ar_client *client)
{
    int asked = 0;
    ar_answer *answer = NULL;
    ar_options options = with_key("invoice-3");
    options.interrupt = at_third;
    options.user = &asked;
    done(ar_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"silent\"}");
    CHECK(ar_domain_info(client, "{\"domain\": \"example.com\"}", &options, &answer) == AR_INTERRUPTED && asked == 3);
    ar_answer_free(answer);

    /* A purchase goes on without its caller. */
    asked = 0;
    size_t before = charges(client);
    done(ar_sandbox_fault, client, "{\"on\": \"domain.register\", \"do\": \"delay\", \"delay_ms\": 1000}");
    CHECK(ar_domain_register(client, REGISTER("interrupted.com"), &options, &answer) == AR_INTERRUPTED);
    SAME(ar_error_key(answer), "invoice-3");
    SAME(ar_error_outcome(answer), "unknown");
    ar_answer_free(answer);
    CHECK(ar_finish_purchases(60000) && charges(client) == before + 1);

    /* Who is not asked is not interrupted. */
    asked = 3;
    options.key = "invoice-4";
    ar_answer_free(GOOD(ar_domain_register, client, REGISTER("quick.com"), &options));
}

static void a_callback_alone_is_enough(const ar_client *client)
{
    struct told told = { 0 };
    ar_options options = with_key("invoice-2");
    CHECK(ar_domain_register_start(client, REGISTER("example.net"), &options, tell, &told, NULL) == AR_OK);
    until_told(&told);
    CHECK(told.times == 1 && told.status == AR_OK);
    SAME(told.state, "succeeded");
}

static void a_call_outlives_its_client(void)
{
    ar_client *client = sandbox();
    ar_call *call = NULL;
    done(ar_sandbox_fault, client, "{\"on\": \"domain.check\", \"do\": \"delay\", \"delay_ms\": 100}");
    CHECK(ar_domain_check_start(client, CHECK_INPUT, NULL, NULL, NULL, &call) == AR_OK);
    ar_client_free(client);
    CHECK(ar_call_wait(call, -1, NULL) == AR_OK);
    ar_call_free(call);
}

int main(void)
{
    ar_client *client = sandbox();
    a_descriptor_tells_the_end(client);
    a_finished_call_can_be_asked_again(client);
    a_wrong_call_has_ended_at_once(client);
    a_free_call_is_given_up(client);
    a_purchase_goes_on(client);
    a_wait_can_be_interrupted(client);
    a_callback_alone_is_enough(client);
    a_call_outlives_its_client();
    ar_client_free(client);
    return 0;
}
