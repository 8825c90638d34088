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

static void tell(void *user, areg_answer *answer)
{
    *(int *)user += areg_answer_status(answer) == AREG_INVALID_INPUT;
    areg_answer_free(answer);
}

int main(void)
{
    /* What stands behind the old struct is not the library's to read. */
    struct {
        areg_options options;
        unsigned char behind[64];
    } given;
    memset(&given, 0xff, sizeof given);
    memset(&given.options, 0, sizeof given.options);
    given.options.size = sizeof given.options;
    CHECK(sizeof given.options == 40 || sizeof(void *) != 8);

    CHECK(areg_abi_version() == AREG_ABI_VERSION);
    areg_client *client = NULL;
    areg_answer *answer = NULL;
    CHECK(areg_client_connect("sandbox", "{\"journal\": \"memory\"}", &client, NULL) == AREG_OK);
    CHECK(areg_domain_check(client, "{\"domains\": [\"example.com\"]}", &given.options, &answer) == AREG_OK);
    CHECK(strcmp(areg_answer_text(answer, "/names/0/state"), "available") == 0);
    areg_answer_free(answer);

    given.options.key = "invoice-1";
    given.options.dry_run = 1;
    const char *input = "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": {\"name\": \"Ada Example\","
                        " \"organization\": \"Example Ltd\", \"email\": \"ada@example.com\", \"phone\": \"+44.1132926070\","
                        " \"street\": [\"1 High Street\"], \"city\": \"Leeds\", \"postal_code\": \"WF3 1DR\", \"country\": \"GB\"}}}";
    CHECK(areg_domain_register(client, input, &given.options, &answer) == AREG_OK);
    areg_answer_free(answer);
    CHECK(areg_domain_register(client, "{\"years\": 1}", &given.options, &answer) == AREG_INVALID_INPUT);
    CHECK(strcmp(areg_error_code(answer), "invalid_input") == 0 && strcmp(areg_error_field(answer), "domain") == 0);
    areg_answer_free(answer);

    areg_call *call = NULL;
    CHECK(areg_domain_check_start(client, "{\"domains\": [\"example.com\"]}", &given.options, NULL, NULL, &call) == AREG_OK);
    CHECK(areg_call_descriptor(call) >= 0 && areg_call_wait(call, -1, &answer) == AREG_OK);
    areg_answer_free(answer);
    areg_call_free(call);
    CHECK(areg_domain_check_start(client, "{}", NULL, tell, &told, NULL) == AREG_INVALID_INPUT && told == 1);

    CHECK(areg_sandbox_ledger(client, NULL, NULL, &answer) == AREG_OK && areg_answer_length(answer, "/rows") == 0);
    areg_answer_free(answer);
    CHECK(areg_finish_purchases(1000));
    areg_client_free(client);
    return 0;
}
