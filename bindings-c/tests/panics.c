/* A fault inside the library is an error outside, and the client goes on. Runs with a library that panics on demand. */
#include "check.h"

static int told;

static void tell(void *user, ar_answer *answer)
{
    CHECK(user == &told && ar_answer_status(answer) == AR_INTERNAL);
    ar_answer_free(answer);
    told++;
}

int main(void)
{
    ar_client *client = sandbox();
    ar_answer *error = NULL;
    ar_call *call = NULL;
    CHECK(ar_domain_register(client, "\"panic\"", NULL, &error) == AR_INTERNAL);
    SAME(ar_error_code(error), "internal");
    SAME(ar_error_outcome(error), "not_done");
    ar_answer_free(error);
    CHECK(ar_domain_check_start(client, "\"panic\"", NULL, tell, &told, &call) == AR_INTERNAL && told == 1);
    CHECK(ar_call_wait(call, -1, &error) == AR_INTERNAL);
    ar_answer_free(error);
    ar_call_free(call);
    CHECK(charges(client) == 0);
    ar_client_free(client);
    return 0;
}
