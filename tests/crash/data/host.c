/* A paid call between two marker system calls: the priority of a process that does not exist. */
#include <anyregistrar.h>
#include <stdio.h>
#include <sys/resource.h>

#define LONGEST 8192

/* A text as a member of a JSON object, or null. The texts told here hold no control characters but perhaps quotes. */
static void member(const char *name, const char *text)
{
    printf("\"%s\":", name);
    if (text == NULL) {
        fputs("null", stdout);
        return;
    }
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar((unsigned char)*text < ' ' ? ' ' : *text);
    }
    putchar('"');
}

int main(int count, char **words)
{
    if (count != 5)
        return 2;
    const char *base = words[1], *journal = words[2], *domain = words[3], *key = words[4];
    char account[LONGEST], input[LONGEST], line[2];
    snprintf(account, sizeof account, "{\"base_url\": \"%s\", \"journal\": \"%s\"}", base, journal);
    snprintf(input, sizeof input, "{\"domain\": \"%s\", \"years\": 1}", domain);
    areg_client *client = NULL;
    areg_answer *answer = NULL;
    if (areg_client_connect("sandbox", account, &client, &answer) != AREG_OK) {
        fprintf(stderr, "%s\n", areg_error_message(answer));
        return 1;
    }
    if (fgets(line, sizeof line, stdin) == NULL) /* Whoever traces this process comes to it now. */
        return 1;
    getpriority(PRIO_PROCESS, 1296126539);
    areg_options options = { .size = sizeof options, .key = key };
    areg_status status = areg_domain_renew(client, input, &options, &answer);
    getpriority(PRIO_PROCESS, 1296126540);
    putchar('{');
    member("order", status == AREG_OK ? areg_answer_text(answer, "/id") : areg_error_order_id(answer));
    putchar(',');
    member("word", status == AREG_OK ? areg_answer_text(answer, "/state") : areg_error_code(answer));
    if (status == AREG_OK) {
        printf(",\"raised\":false,\"satisfied\":%s", areg_answer_boolean(answer, "/already_satisfied", false) ? "true" : "false");
    } else {
        fputs(",\"raised\":true,", stdout);
        member("text", areg_error_message(answer));
    }
    puts("}");
    areg_answer_free(answer);
    areg_client_free(client);
    return 0;
}
