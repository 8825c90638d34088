/*
 * Many calls at once in a program with an event loop: each has a descriptor that becomes readable when it is done.
 *
 *     cc events.c -o events $(pkg-config --cflags --libs anyregistrar) && ./events
 */
#define _POSIX_C_SOURCE 200809L
#include <anyregistrar.h>
#include <poll.h>
#include <stdio.h>

#define NAMES 4

int main(void)
{
    static const char *inputs[NAMES] = {
        "{\"domains\": [\"example.com\"]}",
        "{\"domains\": [\"taken.com\"]}",
        "{\"domains\": [\"example.org\"]}",
        "{\"domains\": [\"not a name\"]}",
    };
    areg_client *client = NULL;
    areg_answer *answer = NULL;
    if (areg_client_connect("sandbox", NULL, &client, &answer)) {
        fprintf(stderr, "%s\n", areg_error_message(answer));
        areg_answer_free(answer);
        return 1;
    }

    areg_call *calls[NAMES];
    struct pollfd watched[NAMES];
    for (int i = 0; i < NAMES; i++) {
        /* The result says only whether the call is wrong in itself; its end says so, too. */
        areg_domain_check_start(client, inputs[i], NULL, NULL, NULL, &calls[i]);
        watched[i].fd = areg_call_descriptor(calls[i]);
        watched[i].events = POLLIN;
    }
    for (int left = NAMES; left > 0;) {
        if (poll(watched, NAMES, -1) < 0)
            return 1;
        for (int i = 0; i < NAMES; i++) {
            if (watched[i].fd < 0 || !(watched[i].revents & POLLIN))
                continue;
            if (areg_call_wait(calls[i], 0, &answer) == AREG_OK)
                printf("%s: %s\n", areg_answer_text(answer, "/names/0/domain"), areg_answer_text(answer, "/names/0/state"));
            else
                printf("refused: %s\n", areg_error_message(answer));
            areg_answer_free(answer);
            areg_call_free(calls[i]);
            watched[i].fd = -1;
            left--;
        }
    }
    areg_client_free(client);
    return 0;
}
