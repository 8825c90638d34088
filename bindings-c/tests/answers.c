/* Answers and errors are read without a JSON library, and a paid call that fails has bought nothing. */
#include "check.h"

static void outputs(const areg_client *client)
{
    areg_answer *report = GOOD(areg_domain_check, client, "{\"domains\": [\"example.com\", \"taken.com\"]}", NULL);
    CHECK(areg_answer_kind(report, "") == AREG_OBJECT && areg_answer_kind(report, "/names") == AREG_LIST);
    CHECK(areg_answer_length(report, "/names") == 2 && areg_answer_kind(report, "/names/2") == AREG_ABSENT);
    SAME(areg_answer_text(report, "/names/0/state"), "available");
    SAME(areg_answer_text(report, "/names/1/state"), "taken");
    CHECK(areg_answer_length(report, "/names/1/state") == strlen("taken"));
    CHECK(areg_answer_text(report, "/names/0/nothing") == NULL && areg_answer_text(report, "/names") == NULL);

    size_t length = 0;
    const char *json = areg_answer_json(report, &length);
    CHECK(length == strlen(json) && json[0] == '{' && json[length - 1] == '}');
    CHECK(areg_answer_json(report, NULL) == json);

    size_t members = areg_answer_length(report, "/names/0"), known = 0;
    for (size_t i = 0; i < members; i++)
        known += strcmp(areg_answer_member(report, "/names/0", i), "state") == 0;
    CHECK(known == 1 && areg_answer_member(report, "/names/0", members) == NULL);
    areg_answer_free(report);

    areg_answer *list = NULL;
    CHECK(areg_providers(&list) == AREG_OK && areg_answer_kind(list, "") == AREG_LIST);
    CHECK(areg_answer_kind(list, "/0/name") == AREG_TEXT);
    areg_answer_free(list);
    CHECK(areg_client_accounts(client, &list) == AREG_OK && areg_answer_length(list, "") == 1);
    areg_answer_free(list);
}

/* Buys what cannot be bought. */
static void failures(const areg_client *client)
{
    areg_answer *error = NULL;
    areg_options options = with_key("invoice-1");
    CHECK(areg_domain_register(client, REGISTER("taken.com"), &options, &error) == AREG_TAKEN);
    SAME(areg_error_code(error), "taken");
    SAME(areg_error_outcome(error), "not_done");
    CHECK(areg_error_field(error) == NULL && areg_error_retry_after_ms(error) == -1);
    SAME(areg_answer_text(error, "/domain"), "taken.com");
    areg_answer_free(error);
    CHECK(charges(client) == 0);

    done(areg_sandbox_account, client, "{\"balance\": \"1.00\"}");
    options.key = "invoice-2";
    CHECK(areg_domain_register(client, REGISTER("poor.com"), &options, &error) == AREG_INSUFFICIENT_FUNDS);
    SAME(areg_error_key(error), "invoice-2");
    CHECK(areg_error_order_id(error) != NULL && areg_error_registrar_code(error) != NULL);
    areg_answer_free(error);
    CHECK(charges(client) == 0);
    done(areg_sandbox_account, client, "{\"balance\": \"1000.00\"}");

    done(areg_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"throttle\", \"retry_after\": \"7\", \"times\": 100}");
    options.timeout_ms = 200;
    areg_status status = areg_domain_info(client, "{\"domain\": \"example.com\"}", &options, &error);
    CHECK(status == AREG_RATE_LIMITED && areg_error_retry_after_ms(error) > 0);
    areg_answer_free(error);
    done(areg_sandbox_fault, client, "{\"clear\": true}");
}

static void purchases(const areg_client *client)
{
    areg_options options = with_key("invoice-3");
    options.dry_run = 1;
    areg_answer_free(GOOD(areg_domain_register, client, REGISTER("example.com"), &options));
    CHECK(charges(client) == 0);

    options.dry_run = 0;
    areg_answer *order = GOOD(areg_domain_register, client, REGISTER("example.com"), &options);
    SAME(areg_answer_text(order, "/state"), "succeeded");
    SAME(areg_answer_text(order, "/key"), "invoice-3");
    CHECK(!areg_answer_boolean(order, "/already_satisfied", true));
    areg_answer *again = GOOD(areg_domain_register, client, REGISTER("example.com"), &options);
    SAME(areg_answer_text(again, "/id"), areg_answer_text(order, "/id"));
    areg_answer_free(again);
    CHECK(charges(client) == 1);

    /* The same key for something else. */
    areg_answer *error = NULL;
    CHECK(areg_domain_register(client, REGISTER("example.net"), &options, &error) == AREG_KEY_CONFLICT);
    SAME(areg_error_order_id(error), areg_answer_text(order, "/id"));
    areg_answer_free(error);
    areg_answer_free(order);
    CHECK(charges(client) == 1);
}

int main(void)
{
    areg_client *client = sandbox();
    SAME(areg_status_name(AREG_OK), "ok");
    CHECK(areg_abi_version() == AREG_ABI_VERSION && strchr(areg_version(), '.') != NULL);
    outputs(client);
    failures(client);
    purchases(client);
    areg_client_free(client);
    return 0;
}
