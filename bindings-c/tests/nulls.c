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

static void tell(void *user, areg_answer *answer)
{
    CHECK(user == NULL);
    told += areg_answer_status(answer) != AREG_OK;
    areg_answer_free(answer);
}

/* An answer that is an error about the pointer of that name. */
static void names(areg_answer *answer, areg_status status, const char *field)
{
    CHECK(status == AREG_INVALID_INPUT && areg_answer_status(answer) == status);
    SAME(areg_error_field(answer), field);
    SAME(areg_error_outcome(answer), "not_done");
    areg_answer_free(answer);
}

static void each_operation(const areg_client *client)
{
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        areg_answer *answer = NULL;
        areg_call *call = NULL;
        names(answer, operations[i].call(NULL, "{}", NULL, &answer), "client");
        CHECK(operations[i].call(NULL, NULL, NULL, NULL) == AREG_INVALID_INPUT);
        CHECK(operations[i].call(client, "{}", NULL, NULL) == AREG_INVALID_INPUT);

        CHECK(operations[i].start(client, "{}", NULL, NULL, NULL, NULL) == AREG_INVALID_INPUT);
        CHECK(operations[i].start(NULL, NULL, NULL, NULL, NULL, &call) == AREG_INVALID_INPUT);
        names(answer, areg_call_wait(call, -1, &answer), "client");
        areg_call_free(call);
        int before = told;
        CHECK(operations[i].start(NULL, NULL, NULL, tell, NULL, NULL) == AREG_INVALID_INPUT && told == before + 1);
    }
    CHECK(charges(client) == 0);
}

static void each_way_in(void)
{
    areg_client *client = (areg_client *)&told;
    areg_answer *answer = NULL;
    areg_call *call = NULL;
    names(answer, areg_client_connect(NULL, NULL, &client, &answer), "provider");
    CHECK(client == NULL);
    names(answer, areg_client_connect("sandbox", NULL, NULL, &answer), "client");
    CHECK(areg_client_connect(NULL, NULL, NULL, NULL) == AREG_INVALID_INPUT);
    names(answer, areg_client_open(NULL, &client, &answer), "configuration");
    CHECK(areg_client_open(NULL, NULL, NULL) == AREG_INVALID_INPUT);
    names(answer, areg_client_accounts(NULL, &answer), "client");
    CHECK(areg_client_accounts(NULL, NULL) == AREG_INVALID_INPUT);
    names(answer, areg_client_providers(NULL, &answer), "client");
    CHECK(areg_client_providers(NULL, NULL) == AREG_INVALID_INPUT);
    names(answer, areg_client_call(NULL, "domain.info", NULL, NULL, &answer), "client");
    CHECK(areg_client_call(NULL, NULL, NULL, NULL, NULL) == AREG_INVALID_INPUT);
    CHECK(areg_client_start(NULL, NULL, NULL, NULL, NULL, NULL, &call) == AREG_INVALID_INPUT);
    areg_call_free(call);
    CHECK(areg_client_start(NULL, NULL, NULL, NULL, NULL, NULL, NULL) == AREG_INVALID_INPUT);
    CHECK(areg_providers(NULL) == AREG_OK);
    CHECK(areg_status_name(-1) == NULL && areg_status_name(AREG_TAKEN) != NULL);
}

static void each_look(const areg_answer *answer, const char *pointer)
{
    CHECK(areg_answer_kind(answer, pointer) == AREG_ABSENT);
    CHECK(areg_answer_text(answer, pointer) == NULL);
    CHECK(areg_answer_integer(answer, pointer, 7) == 7);
    CHECK(areg_answer_boolean(answer, pointer, true) && !areg_answer_boolean(answer, pointer, false));
    CHECK(areg_answer_length(answer, pointer) == 0);
    CHECK(areg_answer_member(answer, pointer, 0) == NULL);
}

int main(void)
{
    areg_client *client = sandbox();
    each_operation(client);
    each_way_in();

    /* An operation is about something; without it, the call is wrong and not the program. */
    areg_answer *answer = NULL;
    CHECK(areg_client_call(client, NULL, NULL, NULL, &answer) == AREG_INVALID_INPUT);
    SAME(areg_error_field(answer), "operation");
    areg_answer_free(answer);
    CHECK(areg_client_accounts(client, NULL) == AREG_OK);

    areg_answer *report = GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\"]}", NULL);
    each_look(NULL, "/names");
    each_look(NULL, NULL);
    each_look(report, NULL);
    CHECK(areg_answer_status(NULL) == AREG_INVALID_INPUT);
    size_t length = 7;
    CHECK(areg_answer_json(NULL, &length) == NULL && length == 0);
    CHECK(areg_answer_json(NULL, NULL) == NULL && areg_answer_json(report, NULL) != NULL);
    const areg_answer *none[] = { NULL, report };
    for (int i = 0; i < 2; i++) {
        CHECK(areg_error_code(none[i]) == NULL && areg_error_message(none[i]) == NULL && areg_error_outcome(none[i]) == NULL);
        CHECK(areg_error_field(none[i]) == NULL && areg_error_order_id(none[i]) == NULL && areg_error_key(none[i]) == NULL);
        CHECK(areg_error_registrar_code(none[i]) == NULL && areg_error_retry_after_ms(none[i]) == -1);
    }
    areg_answer_free(report);

    CHECK(areg_call_wait(NULL, 0, NULL) == AREG_INVALID_INPUT && areg_call_descriptor(NULL) == -1);
    names(answer, areg_call_wait(NULL, -1, &answer), "call");
    areg_call_cancel(NULL);
    areg_call_free(NULL);
    areg_answer_free(NULL);
    areg_client_free(NULL);
    areg_client_free(client);
    CHECK(told > 0);
    return 0;
}
