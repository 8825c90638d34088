/* Answers and errors are read without a JSON library, and a paid call that fails has bought nothing. */
#include "check.h"

static void outputs(const ar_client *client)
{
    ar_answer *report = GOOD(ar_domain_check, client, "{\"domains\": [\"example.com\", \"taken.com\"]}", NULL);
    CHECK(ar_answer_kind(report, "") == AR_OBJECT && ar_answer_kind(report, "/names") == AR_LIST);
    CHECK(ar_answer_length(report, "/names") == 2 && ar_answer_kind(report, "/names/2") == AR_ABSENT);
    SAME(ar_answer_text(report, "/names/0/state"), "available");
    SAME(ar_answer_text(report, "/names/1/state"), "taken");
    CHECK(ar_answer_length(report, "/names/1/state") == strlen("taken"));
    CHECK(ar_answer_text(report, "/names/0/nothing") == NULL && ar_answer_text(report, "/names") == NULL);

    size_t length = 0;
    const char *json = ar_answer_json(report, &length);
    CHECK(length == strlen(json) && json[0] == '{' && json[length - 1] == '}');
    CHECK(ar_answer_json(report, NULL) == json);

    size_t members = ar_answer_length(report, "/names/0"), known = 0;
    for (size_t i = 0; i < members; i++)
        known += strcmp(ar_answer_member(report, "/names/0", i), "state") == 0;
    CHECK(known == 1 && ar_answer_member(report, "/names/0", members) == NULL);
    ar_answer_free(report);

    ar_answer *list = NULL;
    CHECK(ar_providers(&list) == AR_OK && ar_answer_kind(list, "") == AR_LIST);
    CHECK(ar_answer_kind(list, "/0/name") == AR_TEXT);
    ar_answer_free(list);
    CHECK(ar_client_accounts(client, &list) == AR_OK && ar_answer_length(list, "") == 1);
    ar_answer_free(list);
}

/* Buys what cannot be bought. */
static void failures(const ar_client *client)
{
    ar_answer *error = NULL;
    ar_options options = with_key("invoice-1");
    CHECK(ar_domain_register(client, REGISTER("taken.com"), &options, &error) == AR_TAKEN);
    SAME(ar_error_code(error), "taken");
    SAME(ar_error_outcome(error), "not_done");
    CHECK(ar_error_field(error) == NULL && ar_error_retry_after_ms(error) == -1);
    SAME(ar_answer_text(error, "/domain"), "taken.com");
    ar_answer_free(error);
    CHECK(charges(client) == 0);

    done(ar_sandbox_account, client, "{\"balance\": \"1.00\"}");
    options.key = "invoice-2";
    CHECK(ar_domain_register(client, REGISTER("poor.com"), &options, &error) == AR_INSUFFICIENT_FUNDS);
    SAME(ar_error_key(error), "invoice-2");
    CHECK(ar_error_order_id(error) != NULL && ar_error_registrar_code(error) != NULL);
    ar_answer_free(error);
    CHECK(charges(client) == 0);
    done(ar_sandbox_account, client, "{\"balance\": \"1000.00\"}");

    done(ar_sandbox_fault, client, "{\"on\": \"domain.info\", \"do\": \"throttle\", \"retry_after\": \"7\", \"times\": 100}");
    options.timeout_ms = 200;
    ar_status status = ar_domain_info(client, "{\"domain\": \"example.com\"}", &options, &error);
    CHECK(status == AR_RATE_LIMITED && ar_error_retry_after_ms(error) > 0);
    ar_answer_free(error);
    done(ar_sandbox_fault, client, "{\"clear\": true}");
}

static void purchases(const ar_client *client)
{
    ar_options options = with_key("invoice-3");
    options.dry_run = 1;
    ar_answer_free(GOOD(ar_domain_register, client, REGISTER("example.com"), &options));
    CHECK(charges(client) == 0);

    options.dry_run = 0;
    ar_answer *order = GOOD(ar_domain_register, client, REGISTER("example.com"), &options);
    SAME(ar_answer_text(order, "/state"), "succeeded");
    SAME(ar_answer_text(order, "/key"), "invoice-3");
    CHECK(!ar_answer_boolean(order, "/already_satisfied", true));
    ar_answer *again = GOOD(ar_domain_register, client, REGISTER("example.com"), &options);
    SAME(ar_answer_text(again, "/id"), ar_answer_text(order, "/id"));
    ar_answer_free(again);
    CHECK(charges(client) == 1);

    /* The same key for something else. */
    ar_answer *error = NULL;
    CHECK(ar_domain_register(client, REGISTER("example.net"), &options, &error) == AR_KEY_CONFLICT);
    SAME(ar_error_order_id(error), ar_answer_text(order, "/id"));
    ar_answer_free(error);
    ar_answer_free(order);
    CHECK(charges(client) == 1);
}

int main(void)
{
    ar_client *client = sandbox();
    SAME(ar_status_name(AR_OK), "ok");
    CHECK(ar_abi_version() == AR_ABI_VERSION && strchr(ar_version(), '.') != NULL);
    outputs(client);
    failures(client);
    purchases(client);
    ar_client_free(client);
    return 0;
}
