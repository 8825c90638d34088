/* Written for the first header of interface 1, whose options end with dry_run. It must go on with every library of that number. */
#include "anyregistrar.h"
#include <stdio.h>
#include <string.h>

#define CHECK(what)                                                    \
    do {                                                               \
        if (!(what)) {                                                 \
            fprintf(stderr, "line %d does not hold: %s\n", __LINE__, #what); \
            return 1;                                                  \
        }                                                              \
    } while (0)

static int told;

static void tell(void *user, ar_answer *answer)
{
    *(int *)user += ar_answer_status(answer) == AR_INVALID_INPUT;
    ar_answer_free(answer);
}

int main(void)
{
    /* What stands behind the old struct is not the library's to read. */
    struct {
        ar_options options;
        unsigned char behind[64];
    } given;
    memset(&given, 0xff, sizeof given);
    memset(&given.options, 0, sizeof given.options);
    given.options.size = sizeof given.options;
    CHECK(sizeof given.options == 40 || sizeof(void *) != 8);

    CHECK(ar_abi_version() == AR_ABI_VERSION);
    ar_client *client = NULL;
    ar_answer *answer = NULL;
    CHECK(ar_client_connect("sandbox", "{\"journal\": \"memory\"}", &client, NULL) == AR_OK);
    CHECK(ar_domain_check(client, "{\"domains\": [\"example.com\"]}", &given.options, &answer) == AR_OK);
    CHECK(strcmp(ar_answer_text(answer, "/names/0/state"), "available") == 0);
    ar_answer_free(answer);

    given.options.key = "invoice-1";
    given.options.dry_run = 1;
    const char *input = "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": {\"name\": \"Ada Example\","
                        " \"organization\": \"Example Ltd\", \"email\": \"ada@example.com\", \"phone\": \"+44.1132926070\","
                        " \"street\": [\"1 High Street\"], \"city\": \"Leeds\", \"postal_code\": \"WF3 1DR\", \"country\": \"GB\"}}}";
    CHECK(ar_domain_register(client, input, &given.options, &answer) == AR_OK);
    ar_answer_free(answer);
    CHECK(ar_domain_register(client, "{\"years\": 1}", &given.options, &answer) == AR_INVALID_INPUT);
    CHECK(strcmp(ar_error_code(answer), "invalid_input") == 0 && strcmp(ar_error_field(answer), "domain") == 0);
    ar_answer_free(answer);

    ar_call *call = NULL;
    CHECK(ar_domain_check_start(client, "{\"domains\": [\"example.com\"]}", &given.options, NULL, NULL, &call) == AR_OK);
    CHECK(ar_call_descriptor(call) >= 0 && ar_call_wait(call, -1, &answer) == AR_OK);
    ar_answer_free(answer);
    ar_call_free(call);
    CHECK(ar_domain_check_start(client, "{}", NULL, tell, &told, NULL) == AR_INVALID_INPUT && told == 1);

    CHECK(ar_sandbox_ledger(client, NULL, NULL, &answer) == AR_OK && ar_answer_length(answer, "/rows") == 0);
    ar_answer_free(answer);
    CHECK(ar_finish_purchases(1000));
    ar_client_free(client);
    return 0;
}
