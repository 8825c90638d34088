/* What is wrong with a call is told, with its place, and nothing is sent. */
#include "check.h"

static areg_client *client;

/* A call that is refused: what is wrong, and where. */
static void refused(operation *call, const char *input, const areg_options *options, const char *field)
{
    areg_answer *answer = NULL;
    areg_status status = call(client, input, options, &answer);
    CHECK(status == AREG_INVALID_INPUT);
    SAME(areg_error_code(answer), "invalid_input");
    SAME(areg_error_outcome(answer), "not_done");
    SAME(areg_error_field(answer), field);
    SAME(areg_answer_text(answer, "/problems/0/path"), field);
    CHECK(strstr(areg_error_message(answer), field) != NULL);
    areg_answer_free(answer);
}

static void inputs(void)
{
    refused(areg_domain_info, "{\"domian\": \"example.com\"}", NULL, "domian");
    refused(areg_domain_info, NULL, NULL, "domain");
    refused(areg_domain_info, "{\"domain\": \"example..com\"}", NULL, "domain");
    refused(areg_domain_info, "", NULL, "input");
    refused(areg_domain_info, "{", NULL, "input");
    refused(areg_domain_info, "{\"domain\": \"\xff\"}", NULL, "input");
    refused(areg_domain_register, REGISTER("example.com") ", \"op\": \"domain.renew\"", NULL, "input");
    refused(areg_domain_register, "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": {\"emial\": 1}}}", NULL,
            "contacts.registrant.emial");
}

static void options(void)
{
    struct {
        areg_options known;
        char newer[16];
    } options;
    memset(&options, 0, sizeof options);
    const char *input = "{\"domains\": [\"example.com\"]}";
    refused(areg_domain_check, input, &options.known, "options.size");
    options.known.size = 8;
    refused(areg_domain_check, input, &options.known, "options.size");
    options.known.size = (size_t)-1;
    refused(areg_domain_check, input, &options.known, "options.size");

    /* A struct of a newer header: what it adds may be zero, and nothing else. */
    options.known.size = sizeof options;
    areg_answer_free(GOOD(areg_domain_check, client, input, &options.known));
    options.newer[15] = 1;
    refused(areg_domain_check, input, &options.known, "options");
    options.newer[15] = 0;

    options.known.key = "\xc3";
    refused(areg_domain_check, input, &options.known, "options.key");
    options.known.key = NULL;
    options.known.account = "other";
    areg_answer *answer = NULL;
    CHECK(areg_domain_check(client, input, &options.known, &answer) != AREG_OK && areg_error_code(answer) != NULL);
    areg_answer_free(answer);
}

static void ways_in(void)
{
    const char *configurations[] = { "", "[]", "sandbox", "{\"provider\": \"nobody\"}", "{\"file\": \"/nowhere/at-all.toml\"}" };
    areg_answer *error = NULL;
    areg_client *none = client;
    for (size_t i = 0; i < sizeof configurations / sizeof *configurations; i++) {
        none = client;
        CHECK(areg_client_open(configurations[i], &none, &error) != AREG_OK && none == NULL);
        CHECK(areg_error_message(error) != NULL);
        SAME(areg_status_name(areg_answer_status(error)), areg_error_code(error));
        areg_answer_free(error);
    }
    CHECK(areg_client_connect("sandbox", "[]", &none, &error) == AREG_INVALID_INPUT);
    SAME(areg_error_field(error), "account");
    areg_answer_free(error);
    CHECK(areg_client_connect("logicboxes", "{\"environment\": \"live\"}", &none, &error) == AREG_CONFIG);
    areg_answer_free(error);

    areg_answer *answer = NULL;
    CHECK(areg_client_call(client, "domain.renwe", NULL, NULL, &answer) == AREG_INVALID_INPUT);
    SAME(areg_error_field(answer), "op");
    CHECK(strstr(areg_error_message(answer), "domain.renew") != NULL);
    areg_answer_free(answer);
    answer = NULL;
    CHECK(areg_client_call(client, "domain.check", "{\"domains\": [\"example.com\"]}", NULL, &answer) == AREG_OK);
    areg_answer_free(answer);
}

static int in_callback;

/* A callback that does what it must not: it gets an error, and does not wait for ever. */
static void waits(void *user, areg_answer *answer)
{
    areg_answer_free(answer);
    answer = NULL;
    areg_status status = areg_domain_check(client, "{\"domains\": [\"example.com\"]}", NULL, &answer);
    CHECK(status == AREG_CONFIG && strstr(areg_error_message(answer), "must not wait") != NULL);
    areg_answer_free(answer);
    areg_call *other = NULL;
    CHECK(areg_domain_info_start(client, "{\"domain\": \"example.com\"}", NULL, NULL, NULL, &other) == AREG_OK);
    CHECK(areg_call_wait(other, -1, &answer) == AREG_CONFIG);
    areg_answer_free(answer);
    areg_call_free(other);
    __atomic_store_n((int *)user, 1, __ATOMIC_SEQ_CST);
}

int main(void)
{
    client = sandbox();
    inputs();
    options();
    ways_in();

    areg_call *call = NULL;
    CHECK(areg_domain_check_start(client, "{\"domains\": [\"example.com\"]}", NULL, waits, &in_callback, &call) == AREG_OK);
    CHECK(areg_call_wait(call, -1, NULL) == AREG_OK);
    while (!__atomic_load_n(&in_callback, __ATOMIC_SEQ_CST))
        usleep(1000);
    areg_call_free(call);

    CHECK(charges(client) == 0);
    areg_client_free(client);
    return 0;
}
