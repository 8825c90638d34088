/*
 * Registers and renews a domain, loses an answer on purpose, and shows that nothing is bought twice.
 *
 *     cc renew.c -o renew $(pkg-config --cflags --libs anyregistrar) && ./renew
 */
#include <anyregistrar.h>
#include <stdio.h>
#include <stdlib.h>

#define REGISTRANT                                                                                   \
    "{\"name\": \"Ada Example\", \"organization\": \"Example Ltd\", \"email\": \"ada@example.com\"," \
    " \"phone\": \"+44.1132926070\", \"street\": [\"1 High Street\"], \"city\": \"Leeds\","          \
    " \"postal_code\": \"WF3 1DR\", \"country\": \"GB\"}"

/* An answer, or the end of the program. */
static ar_answer *must(ar_status status, ar_answer *answer)
{
    if (status == AR_OK)
        return answer;
    fprintf(stderr, "%s: %s\n", ar_error_code(answer), ar_error_message(answer));
    exit(1);
}

static void renew(const ar_client *client, const char *what)
{
    /* The key names the purchase: the same key never buys twice. */
    ar_options options = { .size = sizeof options, .key = "invoice-1177-1" };
    ar_answer *order = NULL;
    must(ar_domain_renew(client, "{\"domain\": \"example.com\", \"years\": 1}", &options, &order), order);
    const char *expires = ar_answer_text(order, "/expires");
    printf("%s: %s, expires %s\n", what, ar_answer_text(order, "/state"), expires ? expires : "not known yet");
    ar_answer_free(order);
}

int main(void)
{
    ar_client *client = NULL;
    ar_answer *answer = NULL;
    if (ar_client_connect("sandbox", NULL, &client, &answer)) /* nothing to sign up for, nothing to start */
        must(AR_CONFIG, answer);

    ar_options options = { .size = sizeof options, .key = "invoice-1042-1" };
    const char *input = "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": " REGISTRANT "}}";
    must(ar_domain_register(client, input, &options, &answer), answer);
    printf("registered: %s, expires %s\n", ar_answer_text(answer, "/state"), ar_answer_text(answer, "/expires"));
    ar_answer_free(answer);

    /* The registrar renews, and its answer is lost on the way. */
    must(ar_sandbox_fault(client, "{\"on\": \"domain.renew\", \"do\": \"drop\", \"when\": \"after\"}", NULL, &answer), answer);
    ar_answer_free(answer);
    renew(client, "renewed, answer lost");
    renew(client, "the same key again");

    must(ar_sandbox_ledger(client, NULL, NULL, &answer), answer);
    size_t rows = ar_answer_length(answer, "/rows");
    for (size_t i = 0; i < rows; i++) {
        char operation[48], amount[48];
        snprintf(operation, sizeof operation, "/rows/%zu/operation", i);
        snprintf(amount, sizeof amount, "/rows/%zu/amount", i);
        printf("charged: %s for %s\n", ar_answer_text(answer, amount), ar_answer_text(answer, operation));
    }
    ar_answer_free(answer);
    ar_client_free(client);
    return rows == 2 ? 0 : 1;
}
