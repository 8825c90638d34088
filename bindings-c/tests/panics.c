/* A fault inside the library is an error outside, and the client goes on. Runs with a library that panics on demand. */
#include "check.h"

static int told;

static void tell(void *user, areg_answer *answer)
{
    CHECK(user == &told && areg_answer_status(answer) == AREG_INTERNAL);
    areg_answer_free(answer);
    told++;
}

int main(void)
{
    areg_client *client = sandbox();
    areg_answer *error = NULL;
    areg_call *call = NULL;
    CHECK(areg_domain_register(client, "\"panic\"", NULL, &error) == AREG_INTERNAL);
    SAME(areg_error_code(error), "internal");
    SAME(areg_error_outcome(error), "not_done");
    areg_answer_free(error);
    CHECK(areg_domain_check_start(client, "\"panic\"", NULL, tell, &told, &call) == AREG_INTERNAL && told == 1);
    CHECK(areg_call_wait(call, -1, &error) == AREG_INTERNAL);
    areg_answer_free(error);
    areg_call_free(call);
    CHECK(charges(client) == 0);
    areg_client_free(client);
    return 0;
}
