/* What the plugin says, and what it reads in the registrar's answers. */
#include "example.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * What each of the registrar's codes means. All but the last three prove that the request did nothing; those say "already", which an
 * earlier copy of the same request may have brought about, so they prove nothing.
 */
static const struct {
    const char *code, *kind, *outcome;
} CODES[] = {
    {"KEY_INVALID", "auth", "not_done"},
    {"BAD_FIELD", "invalid_input", "not_done"},
    {"NO_SUCH_DOMAIN", "not_found", "not_done"},
    {"BALANCE_LOW", "insufficient_funds", "not_done"},
    {"NAME_TAKEN", "taken", "not_done"},
    {"ZONE_NOT_SOLD", "unsupported", "not_done"},
    {"OTHER_EXPIRY", "expiry_mismatch", "not_done"},
    {"REGISTRY_AWAY", "registrar_fault", "not_done"},
    {"NOT_POSSIBLE", "rejected", "not_done"},
    {"NAME_YOURS_ALREADY", "taken", "unknown"},
    {"ACTION_OPEN", "busy", "unknown"},
    {"RENEWED_ALREADY", "conflict", "unknown"},
};

json_t *done(json_t *output) { return json_pack("{s:s, s:o}", "do", "done", "output", output); }

json_t *fail(const char *code, const char *outcome, const char *message) {
    return json_pack("{s:s, s:{s:s, s:s*, s:s}}", "do", "fail", "error", "code", code, "outcome", outcome, "message", message);
}

json_t *field(const char *path, const char *message) {
    char *whole = text("%s: %s", path, message);
    json_t *action = json_pack("{s:s, s:{s:s, s:s, s:[{s:s, s:s, s:s}]}}", "do", "fail", "error", "code", "invalid_input",
                               "message", whole, "problems", "path", path, "code", "invalid", "message", message);
    free(whole);
    return action;
}

json_t *unreadable(const char *at) { return json_pack("{s:s, s:s}", "do", "unreadable", "at", at); }

char *text(const char *format, ...) {
    va_list values;
    va_start(values, format);
    int length = vsnprintf(NULL, 0, format, values);
    va_end(values);
    char *out = length < 0 ? NULL : malloc((size_t)length + 1);
    if (!out) return NULL;
    va_start(values, format);
    vsnprintf(out, (size_t)length + 1, format, values);
    va_end(values);
    return out;
}

/* As it may stand in a path or a query. */
char *escaped(const char *plain) {
    static const char HEX[] = "0123456789ABCDEF", SAFE[] = "-._~";
    char *out = malloc(3 * strlen(plain) + 1), *at = out;
    if (!out) return NULL;
    for (; *plain; plain++) {
        unsigned char byte = (unsigned char)*plain;
        bool word = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        if (word || strchr(SAFE, byte)) {
            *at++ = (char)byte;
        } else {
            *at++ = '%';
            *at++ = HEX[byte >> 4];
            *at++ = HEX[byte & 15];
        }
    }
    *at = 0;
    return out;
}

json_t *ask(const situation *at, const char *method, const char *path, const char *query, const char *effect, json_t *body,
            json_t *state) {
    const char *base = member(json_object_get(at->account, "endpoints"), "api");
    const char *key = member(json_object_get(at->account, "settings"), "api_key");
    char *url = text("%s%s%s%s", base ? base : "", path ? path : "", query ? "?" : "", query ? query : "");
    char *bearer = text("Bearer %s", key ? key : "");
    char *sent = body ? json_dumps(body, JSON_COMPACT) : NULL;
    json_t *action = json_pack("{s:s, s:{s:s, s:s, s:{s:s, s:s*}, s:s*}, s:s, s:o*}", "do", "exchange", "request", "method",
                               method, "url", url, "headers", "authorization", bearer, "content-type",
                               body ? "application/json" : NULL, "body", sent, "effect", effect, "state", state);
    free(url);
    free(bearer);
    free(sent);
    json_decref(body);
    return action;
}

json_t *ask_domain(const situation *at, const char *rest, const char *query, json_t *state) {
    char *name = escaped(at->domain ? at->domain : "");
    char *path = text("domains/%s%s", name ? name : "", rest);
    json_t *action = ask(at, "GET", path, query, "read", NULL, state);
    free(name);
    free(path);
    return action;
}

json_t *answer_of(const situation *at, json_t **document) {
    const char *body = member(at->answer, "text");
    json_auto_t *read = json_loads(body ? body : "", 0, NULL);
    if (!json_is_object(read)) return unreadable("body");
    /* The body is judged before the status: a documented refusal counts under any. */
    for (size_t i = 0; i < sizeof CODES / sizeof *CODES; i++) {
        if (!is(read, "code", CODES[i].code)) continue;
        const char *said = member(read, "message"), *code = CODES[i].code;
        json_t *refused = fail(CODES[i].kind, CODES[i].outcome, said && *said ? said : code);
        json_t *error = json_object_get(refused, "error");
        json_object_set_new(error, "registrar_code", json_string(code));
        json_object_set_new(error, "registrar_message", json_string(said ? said : ""));
        return refused;
    }
    if (json_integer_value(json_object_get(at->answer, "status")) != 200) return unreadable("status");
    *document = json_incref(read);
    return NULL;
}

/* The same where there may be no such domain: then the document stays NULL. */
json_t *domain_of(const situation *at, json_t **document) {
    json_t *ends = answer_of(at, document);
    if (!ends) return about_ours(at, *document);
    if (!is(json_object_get(ends, "error"), "registrar_code", "NO_SUCH_DOMAIN")) return ends;
    json_decref(ends);
    return NULL;
}

/* An answer that names another domain is no answer. */
json_t *about_ours(const situation *at, json_t *document) {
    bool ours = at->domain && is(document, "name", at->domain) && json_is_integer(json_object_get(document, "number"));
    return ours && member(document, "status") ? NULL : unreadable("name");
}

const char *member(json_t *document, const char *name) { return json_string_value(json_object_get(document, name)); }

bool is(json_t *document, const char *name, const char *value) {
    const char *found = member(document, name);
    return found && value && strcmp(found, value) == 0;
}

/* A number as text, to be freed; NULL where there is none. */
char *digits(json_t *document, const char *name) {
    json_t *number = json_object_get(document, name);
    return json_is_integer(number) ? text("%" JSON_INTEGER_FORMAT, json_integer_value(number)) : NULL;
}

/* A moment's day, a new reference; NULL where there is none. */
json_t *day(json_t *document, const char *name) {
    const char *moment = member(document, name);
    return moment && strlen(moment) >= 10 ? json_stringn(moment, 10) : NULL;
}
