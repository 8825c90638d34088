/* What the files of this plugin share. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include <jansson.h>
#include <stdbool.h>

/* All that is known at a step. What a step does not have is NULL, which jansson's readers take. Nothing here is owned. */
typedef struct situation {
    const char *kind;      /* call, baseline or evidence */
    const char *operation; /* such as domain.renew */
    const char *domain;    /* the domain that the task is about */
    json_t *input;         /* the operation's input */
    json_t *baseline;      /* how the domain stood before, at a paid operation */
    json_t *order;         /* the order that evidence is looked for */
    json_t *account;       /* settings, environment, endpoints */
    json_t *state;         /* what this plugin gave along with its request */
    json_t *answer;        /* what the registrar answered */
} situation;

/* Every function of this type gives the action that comes next, a new reference; NULL where memory is out. */
typedef json_t *act(const situation *at);

/* documents.c: what a plugin can say. `output` is taken over. */
json_t *done(json_t *output);
json_t *fail(const char *code, const char *outcome, const char *message);
json_t *field(const char *path, const char *message);
json_t *unreadable(const char *at);

/* Has a request sent. The path is escaped already, the query too or NULL; body and state are taken over and may be NULL. */
json_t *ask(const situation *at, const char *method, const char *path, const char *query, const char *effect,
            json_t *body, json_t *state);

/* Text to be freed. */
char *text(const char *format, ...);
char *escaped(const char *plain);

/* A GET of domains/{the task's domain} and the rest of the path. */
json_t *ask_domain(const situation *at, const char *rest, const char *query, json_t *state);

/* documents.c: the registrar's answers. Each gives NULL where all is well, and else the action that the task ends with. */
json_t *answer_of(const situation *at, json_t **document);
json_t *domain_of(const situation *at, json_t **document);
json_t *about_ours(const situation *at, json_t *document);

/* Members of a document. */
const char *member(json_t *document, const char *name);
bool is(json_t *document, const char *name, const char *value);
char *digits(json_t *document, const char *name);
json_t *day(json_t *document, const char *name);

/* free.c */
act check, checked, quote, quoted, info, shown, list, listed, auth_code, auth_code_told, set_nameservers, set_lock, changed,
    account, tested, balance, zone, zone_told;
json_t *listing(json_t *item);
json_t *servers(const situation *at);
json_int_t years_of(const situation *at);

/* orders.c */
act baseline, stands, order_register, order_renew, receipt;

/* evidence.c */
act look, seen;

#endif
