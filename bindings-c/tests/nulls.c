/* Every function takes NULL for every pointer, and none crashes. */
#include "check.h"

static const struct {
    const char *name;
    operation *call;
    starter *start;
} operations[] = {
#include "operations.inc"
};

static int told;

static void tell(void *user, ar_answer *answer)
{
    CHECK(user == NULL);
    told += ar_answer_status(answer) != AR_OK;
    ar_answer_free(answer);
}

/* An answer that is an error about the pointer of that name. */
static void names(ar_answer *answer, ar_status status, const char *field)
{
    CHECK(status == AR_INVALID_INPUT && ar_answer_status(answer) == status);
    SAME(ar_error_field(answer), field);
    SAME(ar_error_outcome(answer), "not_done");
    ar_answer_free(answer);
}

static void each_operation(const ar_client *client)
{
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        ar_answer *answer = NULL;
        ar_call *call = NULL;
        names(answer, operations[i].call(NULL, "{}", NULL, &answer), "client");
        CHECK(operations[i].call(NULL, NULL, NULL, NULL) == AR_INVALID_INPUT);
        CHECK(operations[i].call(client, "{}", NULL, NULL) == AR_INVALID_INPUT);

        CHECK(operations[i].start(client, "{}", NULL, NULL, NULL, NULL) == AR_INVALID_INPUT);
        CHECK(operations[i].start(NULL, NULL, NULL, NULL, NULL, &call) == AR_INVALID_INPUT);
        names(answer, ar_call_wait(call, -1, &answer), "client");
        ar_call_free(call);
        int before = told;
        CHECK(operations[i].start(NULL, NULL, NULL, tell, NULL, NULL) == AR_INVALID_INPUT && told == before + 1);
    }
    CHECK(charges(client) == 0);
}

static void each_way_in(void)
{
    ar_client *client = (ar_client *)&told;
    ar_answer *answer = NULL;
    ar_call *call = NULL;
    names(answer, ar_client_connect(NULL, NULL, &client, &answer), "provider");
    CHECK(client == NULL);
    names(answer, ar_client_connect("sandbox", NULL, NULL, &answer), "client");
    CHECK(ar_client_connect(NULL, NULL, NULL, NULL) == AR_INVALID_INPUT);
    names(answer, ar_client_open(NULL, &client, &answer), "configuration");
    CHECK(ar_client_open(NULL, NULL, NULL) == AR_INVALID_INPUT);
    names(answer, ar_client_accounts(NULL, &answer), "client");
    CHECK(ar_client_accounts(NULL, NULL) == AR_INVALID_INPUT);
    names(answer, ar_client_call(NULL, "domain.info", NULL, NULL, &answer), "client");
    CHECK(ar_client_call(NULL, NULL, NULL, NULL, NULL) == AR_INVALID_INPUT);
    CHECK(ar_client_start(NULL, NULL, NULL, NULL, NULL, NULL, &call) == AR_INVALID_INPUT);
    ar_call_free(call);
    CHECK(ar_client_start(NULL, NULL, NULL, NULL, NULL, NULL, NULL) == AR_INVALID_INPUT);
    CHECK(ar_providers(NULL) == AR_OK);
    CHECK(ar_status_name(-1) == NULL && ar_status_name(AR_TAKEN) != NULL);
}

static void each_look(const ar_answer *answer, const char *pointer)
{
    CHECK(ar_answer_kind(answer, pointer) == AR_ABSENT);
    CHECK(ar_answer_text(answer, pointer) == NULL);
    CHECK(ar_answer_integer(answer, pointer, 7) == 7);
    CHECK(ar_answer_boolean(answer, pointer, true) && !ar_answer_boolean(answer, pointer, false));
    CHECK(ar_answer_length(answer, pointer) == 0);
    CHECK(ar_answer_member(answer, pointer, 0) == NULL);
}

int main(void)
{
    ar_client *client = sandbox();
    each_operation(client);
    each_way_in();

    /* An operation is about something; without it, the call is wrong and not the program. */
    ar_answer *answer = NULL;
    CHECK(ar_client_call(client, NULL, NULL, NULL, &answer) == AR_INVALID_INPUT);
    SAME(ar_error_field(answer), "operation");
    ar_answer_free(answer);
    CHECK(ar_client_accounts(client, NULL) == AR_OK);

    ar_answer *report = GOOD(ar_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL);
    each_look(NULL, "/names");
    each_look(NULL, NULL);
    each_look(report, NULL);
    CHECK(ar_answer_status(NULL) == AR_INVALID_INPUT);
    size_t length = 7;
    CHECK(ar_answer_json(NULL, &length) == NULL && length == 0);
    CHECK(ar_answer_json(NULL, NULL) == NULL && ar_answer_json(report, NULL) != NULL);
    const ar_answer *none[] = { NULL, report };
    for (int i = 0; i < 2; i++) {
        CHECK(ar_error_code(none[i]) == NULL && ar_error_message(none[i]) == NULL && ar_error_outcome(none[i]) == NULL);
        CHECK(ar_error_field(none[i]) == NULL && ar_error_order_id(none[i]) == NULL && ar_error_key(none[i]) == NULL);
        CHECK(ar_error_registrar_code(none[i]) == NULL && ar_error_retry_after_ms(none[i]) == -1);
    }
    ar_answer_free(report);

    CHECK(ar_call_wait(NULL, 0, NULL) == AR_INVALID_INPUT && ar_call_descriptor(NULL) == -1);
    names(answer, ar_call_wait(NULL, -1, &answer), "call");
    ar_call_cancel(NULL);
    ar_call_free(NULL);
    ar_answer_free(NULL);
    ar_client_free(NULL);
    ar_client_free(client);
    CHECK(told > 0);
    return 0;
}
