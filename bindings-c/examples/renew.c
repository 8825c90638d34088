/*
 * Registers and renews a domain, loses an answer on purpose, and shows that nothing is bought twice.
 *
 *     cc renew.c -o renew $(pkg-config --cflags --libs anyregistrar) && ./renew
 */
#include <anyregistrar.h>
#include <stdio.h>
#include <stdlib.h>

#define REGISTRANT                                                                                   \
    "{\"first_name\": \"Ada\", \"last_name\": \"Example\", \"organization\": \"Example Ltd\", \"email\": \"ada@example.com\"," \
    " \"phone\": \"+44.1132926070\", \"street\": [\"1 High Street\"], \"city\": \"Leeds\","          \
    " \"postal_code\": \"WF3 1DR\", \"country\": \"GB\"}"

/* An answer, or the end of the program. */
static areg_answer *must(areg_status status, areg_answer *answer)
{
    if (status == AREG_OK)
        return answer;
    fprintf(stderr, "%s: %s\n", areg_error_code(answer), areg_error_message(answer));
    exit(1);
}

static void renew(const areg_client *client, const char *what)
{
    /* The key names the purchase: the same key never buys twice. */
    areg_options options = { .size = sizeof options, .key = "invoice-1177-1" };
    areg_answer *order = NULL;
    must(areg_domain_renew(client, "{\"domain\": \"example.com\", \"years\": 1}", &options, &order), order);
    const char *expires = areg_answer_text(order, "/expires");
    printf("%s: %s, expires %s\n", what, areg_answer_text(order, "/state"), expires ? expires : "not known yet");
    areg_answer_free(order);
}

int main(void)
{
    areg_client *client = NULL;
    areg_answer *answer = NULL;
    if (areg_client_connect("sandbox", NULL, &client, &answer)) /* nothing to sign up for, nothing to start */
        must(AREG_CONFIG, answer);

    areg_options options = { .size = sizeof options, .key = "invoice-1042-1" };
    const char *input = "{\"domain\": \"example.com\", \"years\": 1, \"contacts\": {\"registrant\": " REGISTRANT "}}";
    must(areg_domain_register(client, input, &options, &answer), answer);
    printf("registered: %s, expires %s\n", areg_answer_text(answer, "/state"), areg_answer_text(answer, "/expires"));
    areg_answer_free(answer);

    /* The registrar renews, and its answer is lost on the way. */
    must(areg_sandbox_fault(client, "{\"on\": \"domain.renew\", \"do\": \"drop\", \"when\": \"after\"}", NULL, &answer), answer);
    areg_answer_free(answer);
    renew(client, "renewed, answer lost");
    renew(client, "the same key again");

    must(areg_sandbox_ledger(client, NULL, NULL, &answer), answer);
    size_t rows = areg_answer_length(answer, "/rows");
    for (size_t i = 0; i < rows; i++) {
        char operation[48], amount[48];
        snprintf(operation, sizeof operation, "/rows/%zu/operation", i);
        snprintf(amount, sizeof amount, "/rows/%zu/amount", i);
        printf("charged: %s for %s\n", areg_answer_text(answer, amount), areg_answer_text(answer, operation));
    }
    areg_answer_free(answer);
    areg_client_free(client);
    return rows == 2 ? 0 : 1;
}
