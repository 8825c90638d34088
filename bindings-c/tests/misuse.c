/* What is wrong with a call is told, with its place, and nothing is sent. */
#include "check.h"

static ar_client *client;

/* A call that is refused: what is wrong, and where. */
static void refused(operation *call, const char *input, const ar_options *options, const char *field)
{
    ar_answer *answer = NULL;
    ar_status status = call(client, input, options, &answer);
    CHECK(status == AR_INVALID_INPUT);
    SAME(ar_error_code(answer), "invalid_input");
    SAME(ar_error_outcome(answer), "not_done");
    SAME(ar_error_field(answer), field);
    SAME(ar_answer_text(answer, "/problems/0/path"), field);
    CHECK(strstr(ar_error_message(answer), field) != NULL);
    ar_answer_free(answer);
}

static void inputs(void)
{
    refused(ar_domain_info, "{\"domian\": \"example.com\"}", NULL, "domian");
    refused(ar_domain_info, NULL, NULL, "domain");
    refused(ar_domain_info, "{\"domain\": \"example..com\"}", NULL, "domain");
    refused(ar_domain_info, "", NULL, "input");
    refused(ar_domain_info, "{", NULL, "input");
    refused(ar_domain_info, "{\"domain\": \"\xff\"}", NULL, "input");
    refused(ar_domain_register, REGISTER("example.com") ", \"op\": \"domain.renew\"", NULL, "input");
    refused(ar_domain_register, "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": {\"emial\": 1}}}", NULL,
            "contacts.registrant.emial");
}

static void options(void)
{
    struct {
        ar_options known;
        char newer[16];
    } options;
    memset(&options, 0, sizeof options);
    const char *input = "{\"domains\": [\"example.com\"]}";
    refused(ar_domain_check, input, &options.known, "options.size");
    options.known.size = 8;
    refused(ar_domain_check, input, &options.known, "options.size");
    options.known.size = (size_t)-1;
    refused(ar_domain_check, input, &options.known, "options.size");

    /* A struct of a newer header: what it adds may be zero, and nothing else. */
    options.known.size = sizeof options;
    ar_answer_free(GOOD(ar_domain_check, client, input, &options.known));
    options.newer[15] = 1;
    refused(ar_domain_check, input, &options.known, "options");
    options.newer[15] = 0;

    options.known.key = "\xc3";
    refused(ar_domain_check, input, &options.known, "options.key");
    options.known.key = NULL;
    options.known.account = "other";
    ar_answer *answer = NULL;
    CHECK(ar_domain_check(client, input, &options.known, &answer) != AR_OK && ar_error_code(answer) != NULL);
    ar_answer_free(answer);
}

static void ways_in(void)
{
    const char *configurations[] = { "", "[]", "sandbox", "{\"provider\": \"nobody\"}", "{\"file\": \"/nowhere/at-all.toml\"}" };
    ar_answer *error = NULL;
    ar_client *none = client;
    for (size_t i = 0; i < sizeof configurations / sizeof *configurations; i++) {
        none = client;
        CHECK(ar_client_open(configurations[i], &none, &error) != AR_OK && none == NULL);
        CHECK(ar_error_message(error) != NULL);
        SAME(ar_status_name(ar_answer_status(error)), ar_error_code(error));
        ar_answer_free(error);
    }
    CHECK(ar_client_connect("sandbox", "[]", &none, &error) == AR_INVALID_INPUT);
    SAME(ar_error_field(error), "account");
    ar_answer_free(error);
    CHECK(ar_client_connect("logicboxes", "{\"environment\": \"live\"}", &none, &error) == AR_CONFIG);
    ar_answer_free(error);

    ar_answer *answer = NULL;
    CHECK(ar_client_call(client, "domain.renwe", NULL, NULL, &answer) == AR_INVALID_INPUT);
    SAME(ar_error_field(answer), "op");
    CHECK(strstr(ar_error_message(answer), "domain.renew") != NULL);
    ar_answer_free(answer);
    answer = NULL;
    CHECK(ar_client_call(client, "domain.check", "{\"domains\": [\"example.com\"]}", NULL, &answer) == AR_OK);
    ar_answer_free(answer);
}

static int in_callback;

/* A callback that does what it must not: it gets an error, and does not wait for ever. */
static void waits(void *user, ar_answer *answer)
{
    ar_answer_free(answer);
    answer = NULL;
    ar_status status = ar_domain_check(client, "{\"domains\": [\"example.com\"]}", NULL, &answer);
    CHECK(status == AR_CONFIG && strstr(ar_error_message(answer), "must not wait") != NULL);
    ar_answer_free(answer);
    ar_call *other = NULL;
    CHECK(ar_domain_info_start(client, "{\"domain\": \"example.com\"}", NULL, NULL, NULL, &other) == AR_OK);
    CHECK(ar_call_wait(other, -1, &answer) == AR_CONFIG);
    ar_answer_free(answer);
    ar_call_free(other);
    __atomic_store_n((int *)user, 1, __ATOMIC_SEQ_CST);
}

int main(void)
{
    client = sandbox();
    inputs();
    options();
    ways_in();

    ar_call *call = NULL;
    CHECK(ar_domain_check_start(client, "{\"domains\": [\"example.com\"]}", NULL, waits, &in_callback, &call) == AR_OK);
    CHECK(ar_call_wait(call, -1, NULL) == AR_OK);
    while (!__atomic_load_n(&in_callback, __ATOMIC_SEQ_CST))
        usleep(1000);
    ar_call_free(call);

    CHECK(charges(client) == 0);
    ar_client_free(client);
    return 0;
}
