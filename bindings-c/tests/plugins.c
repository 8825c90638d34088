/* A client lists the plugins of its accounts beside the registrars that are built in. Runs in the workspace's folder. */
#include "check.h"
#include <limits.h>
#include <sys/stat.h>

/* A copy of the example in a folder where nobody else may write, whatever the workspace's rights are. */
static char folder[PATH_MAX], plugin[PATH_MAX + sizeof "/example.py"];

static void copy(void)
{
    static char bytes[1 << 16];
    FILE *from = fopen("plugins/python/example.py", "rb");
    CHECK(from != NULL);
    size_t length = fread(bytes, 1, sizeof bytes, from);
    CHECK(length > 0 && length < sizeof bytes && fclose(from) == 0);

    char made[] = "/tmp/anyregistrar-plugins-XXXXXX";
    CHECK(mkdtemp(made) != NULL && realpath(made, folder) != NULL);
    snprintf(plugin, sizeof plugin, "%s/example.py", folder);
    FILE *to = fopen(plugin, "wb");
    CHECK(to != NULL && fwrite(bytes, 1, length, to) == length && fclose(to) == 0 && chmod(plugin, 0755) == 0);
}

/* Where a registrar is in a list; -1 where it is not. */
static long at(const areg_answer *list, const char *name)
{
    for (size_t i = 0; i < areg_answer_length(list, ""); i++) {
        char pointer[32];
        snprintf(pointer, sizeof pointer, "/%zu/name", i);
        if (strcmp(areg_answer_text(list, pointer), name) == 0)
            return (long)i;
    }
    return -1;
}

/* A member of a registrar's description. */
static const char *told(const areg_answer *list, long number, const char *member)
{
    char pointer[64];
    snprintf(pointer, sizeof pointer, "/%ld/%s", number, member);
    return areg_answer_text(list, pointer);
}

int main(void)
{
    copy();
    char accounts[PATH_MAX * 2];
    snprintf(accounts, sizeof accounts,
             "{\"accounts\": {\"main\": {\"provider\": \"example\", \"plugin\": \"%s\", \"environment\": \"sandbox\"},"
             " \"plain\": {\"provider\": \"sandbox\"}}}",
             plugin);
    areg_client *client = NULL;
    CHECK(areg_client_open(accounts, &client, NULL) == AREG_OK);

    areg_answer *list = NULL, *built_in = NULL;
    CHECK(areg_client_providers(client, &list) == AREG_OK && areg_providers(&built_in) == AREG_OK);
    CHECK(areg_answer_length(list, "") == areg_answer_length(built_in, "") + 1);
    CHECK(at(list, "logicboxes") >= 0 && at(built_in, "example") == -1);
    long example = at(list, "example");
    CHECK(example >= 0);
    SAME(told(list, example, "operations/0"), "domain.check");
    SAME(told(list, example, "settings/0/key"), "api_key");
    SAME(told(list, example, "own_operations/0/name"), "example.zone");
    areg_answer_free(built_in);
    areg_answer_free(list);
    CHECK(areg_client_providers(client, NULL) == AREG_OK);
    areg_client_free(client);
    CHECK(unlink(plugin) == 0 && rmdir(folder) == 0);
    return 0;
}
