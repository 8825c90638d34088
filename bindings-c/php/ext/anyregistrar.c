/*
 * The PHP extension: the functions of libanyregistrar that the classes in ../src stand on. Documents in, documents out.
 *
 * Loading it starts nothing, since php-fpm forks its workers afterwards; the library starts with the first call of a process.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include <php.h>
#include <ext/standard/info.h>
#include <zend_exceptions.h>
#include <anyregistrar.h>

/* How long purchases that nobody waits for any more get at the end of the process, in milliseconds. */
#define LEAVING_MS 5000

/* How long accounts are kept from page to page, in seconds, and how many at most. */
#define KEPT_SECONDS 300
#define KEPT_MOST 64

/* An open client, and how many have it. */
typedef struct {
    areg_client *client;
    time_t opened;
    uint32_t users;
} shared;

/* An object of the class Accounts. */
typedef struct {
    shared *shared;
    zend_object std;
} accounts;

static zend_class_entry *accounts_class;
static zend_object_handlers accounts_handlers;

ZEND_BEGIN_MODULE_GLOBALS(anyregistrar)
    /* Clients by their configurations. They live longer than a page, so that its successors find connections open. */
    HashTable kept;
ZEND_END_MODULE_GLOBALS(anyregistrar)

ZEND_DECLARE_MODULE_GLOBALS(anyregistrar)
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
#define KEPT (&ZEND_MODULE_GLOBALS_ACCESSOR(anyregistrar, kept))

static void let_go(shared *of)
{
    if (of != NULL && --of->users == 0) {
        areg_client_free(of->client);
        pefree(of, 1);
    }
}

static void let_go_kept(zval *place)
{
    let_go(Z_PTR_P(place));
}

/* The client that was kept for a configuration, if it is not too old. */
static shared *kept(zend_string *configuration)
{
    shared *found = zend_hash_find_ptr(KEPT, configuration);
    if (found != NULL && time(NULL) - found->opened > KEPT_SECONDS) {
        zend_hash_del(KEPT, configuration);
        return NULL;
    }
    return found;
}

static void keep(zend_string *configuration, shared *opened)
{
    if (zend_hash_num_elements(KEPT) >= KEPT_MOST) {
        /* The one that was opened first. */
        zend_string *first;
        zend_ulong number;
        zend_hash_internal_pointer_reset(KEPT);
        if (zend_hash_get_current_key(KEPT, &first, &number) == HASH_KEY_IS_STRING)
            zend_hash_del(KEPT, first);
    }
    /* A text of the page's own would not outlive it. */
    zend_hash_str_update_ptr(KEPT, ZSTR_VAL(configuration), ZSTR_LEN(configuration), opened);
    opened->users++;
}

static inline accounts *accounts_of(zend_object *object)
{
    return (accounts *)((char *)object - XtOffsetOf(accounts, std));
}

static areg_client *client_of(zval *object)
{
    shared *of = accounts_of(Z_OBJ_P(object))->shared;
    return of ? of->client : NULL;
}

static zend_object *accounts_new(zend_class_entry *class)
{
    accounts *made = zend_object_alloc(sizeof(accounts), class);
    zend_object_std_init(&made->std, class);
    object_properties_init(&made->std, class);
    made->std.handlers = &accounts_handlers;
    return &made->std;
}

static void accounts_free(zend_object *object)
{
    let_go(accounts_of(object)->shared);
    zend_object_std_dtor(object);
}

/* The document of an answer as the function's result; the answer is released. */
static void give(zval *return_value, areg_answer *answer)
{
    size_t length = 0;
    const char *json = areg_answer_json(answer, &length);
    ZVAL_STRINGL(return_value, json ? json : "", length);
    areg_answer_free(answer);
}

/* What a wait learns from PHP. */
typedef struct {
    /* PHP wants to leave by a long jump, which must not pass through the library. */
    bool bails_out;
} waiter;

/* Lets PHP look after its signals (pcntl_async_signals) while a call waits. An exception of theirs ends the wait; a purchase goes on. */
static bool interrupted(void *user)
{
    waiter *waiting = user;
    if (!zend_atomic_bool_load_ex(&EG(vm_interrupt)))
        return false;
    if (zend_atomic_bool_load_ex(&EG(timed_out)))
        return true; /* PHP ends the script as soon as it runs again. */
    zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
    zend_try {
        zend_interrupt_function(EG(current_execute_data));
    } zend_catch {
        waiting->bails_out = true;
    } zend_end_try();
    return waiting->bails_out || EG(exception) != NULL;
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(open_arguments, 0, 2, MAY_BE_STATIC | MAY_BE_STRING)
    ZEND_ARG_TYPE_INFO(0, configuration, IS_STRING, 0)
    ZEND_ARG_TYPE_INFO(0, keep, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

/* Opens the accounts of a configuration, or gives the document that says why not. With keep, the next page may have the same ones. */
ZEND_METHOD(Accounts, open)
{
    zend_string *configuration;
    bool keeps;
    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_PATH_STR(configuration)
        Z_PARAM_BOOL(keeps)
    ZEND_PARSE_PARAMETERS_END();

    shared *opened = keeps ? kept(configuration) : NULL;
    if (opened == NULL) {
        areg_client *client = NULL;
        areg_answer *error = NULL;
        if (areg_client_open(ZSTR_VAL(configuration), &client, &error) != AREG_OK) {
            give(return_value, error);
            return;
        }
        opened = pemalloc(sizeof *opened, 1);
        *opened = (shared){ .client = client, .opened = time(NULL), .users = 0 };
        if (keeps)
            keep(configuration, opened);
    }
    opened->users++;
    object_init_ex(return_value, accounts_class);
    accounts_of(Z_OBJ_P(return_value))->shared = opened;
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(call_arguments, 0, 7, IS_STRING, 0)
    ZEND_ARG_TYPE_INFO(0, operation, IS_STRING, 0)
    ZEND_ARG_TYPE_INFO(0, input, IS_STRING, 0)
    ZEND_ARG_TYPE_INFO(0, account, IS_STRING, 1)
    ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 1)
    ZEND_ARG_TYPE_INFO(0, timeoutMs, IS_LONG, 0)
    ZEND_ARG_TYPE_INFO(0, dryRun, _IS_BOOL, 0)
    ZEND_ARG_INFO(1, status)
ZEND_END_ARG_INFO()

/* Makes a call and waits for its end: the document of its output, or of its error where the status is not 0. */
ZEND_METHOD(Accounts, call)
{
    zend_string *operation, *input, *account = NULL, *key = NULL;
    zend_long timeout;
    bool dry_run;
    zval *status;
    ZEND_PARSE_PARAMETERS_START(7, 7)
        Z_PARAM_PATH_STR(operation)
        Z_PARAM_PATH_STR(input)
        Z_PARAM_PATH_STR_OR_NULL(account)
        Z_PARAM_PATH_STR_OR_NULL(key)
        Z_PARAM_LONG(timeout)
        Z_PARAM_BOOL(dry_run)
        Z_PARAM_ZVAL(status)
    ZEND_PARSE_PARAMETERS_END();

    waiter waiting = { false };
    areg_options options = {
        .size = sizeof options,
        .account = account ? ZSTR_VAL(account) : NULL,
        .key = key ? ZSTR_VAL(key) : NULL,
        .timeout_ms = timeout > 0 ? (uint64_t)timeout : 0,
        .dry_run = dry_run,
        /* Without pcntl nothing in PHP wants to run meanwhile. */
        .interrupt = zend_interrupt_function ? interrupted : NULL,
        .user = &waiting,
    };
    areg_answer *answer = NULL;
    areg_status ended = areg_client_call(client_of(ZEND_THIS), ZSTR_VAL(operation), ZSTR_VAL(input), &options, &answer);
    if (waiting.bails_out) {
        areg_answer_free(answer);
        zend_bailout();
    }
    if (EG(exception)) {
        areg_answer_free(answer);
        RETURN_THROWS();
    }
    ZEND_TRY_ASSIGN_REF_LONG(status, ended);
    give(return_value, answer);
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(text_arguments, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

/* The accounts' names, as a document. */
ZEND_METHOD(Accounts, names)
{
    ZEND_PARSE_PARAMETERS_NONE();
    areg_answer *answer = NULL;
    areg_client_accounts(client_of(ZEND_THIS), &answer);
    give(return_value, answer);
}

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(providers_arguments, 0, 1, IS_STRING, 0)
    ZEND_ARG_INFO(1, status)
ZEND_END_ARG_INFO()

/* What each registrar is and can do, with those of the accounts' plugins, as a document; or that of an error where the status is not 0. */
ZEND_METHOD(Accounts, providers)
{
    zval *status;
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ZVAL(status)
    ZEND_PARSE_PARAMETERS_END();
    areg_answer *answer = NULL;
    areg_status ended = areg_client_providers(client_of(ZEND_THIS), &answer);
    ZEND_TRY_ASSIGN_REF_LONG(status, ended);
    give(return_value, answer);
}

/* Nobody makes one but open. */
ZEND_BEGIN_ARG_INFO_EX(no_arguments, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(Accounts, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

/* What each registrar is and can do, as a document. */
ZEND_FUNCTION(providers)
{
    ZEND_PARSE_PARAMETERS_NONE();
    areg_answer *answer = NULL;
    areg_providers(&answer);
    give(return_value, answer);
}

ZEND_FUNCTION(version)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_STRING(areg_version());
}

static const zend_function_entry accounts_methods[] = {
    ZEND_ME(Accounts, __construct, no_arguments, ZEND_ACC_PRIVATE)
    ZEND_ME(Accounts, open, open_arguments, ZEND_ACC_PUBLIC | ZEND_ACC_STATIC)
    ZEND_ME(Accounts, call, call_arguments, ZEND_ACC_PUBLIC)
    ZEND_ME(Accounts, names, text_arguments, ZEND_ACC_PUBLIC)
    ZEND_ME(Accounts, providers, providers_arguments, ZEND_ACC_PUBLIC)
    ZEND_FE_END
};

static const zend_function_entry functions[] = {
    ZEND_NS_FE("Anyregistrar\\Extension", providers, text_arguments)
    ZEND_NS_FE("Anyregistrar\\Extension", version, text_arguments)
    ZEND_FE_END
};

static PHP_MINIT_FUNCTION(anyregistrar)
{
    zend_class_entry class;
    INIT_NS_CLASS_ENTRY(class, "Anyregistrar\\Extension", "Accounts", accounts_methods);
    accounts_class = zend_register_internal_class(&class);
    accounts_class->ce_flags |= ZEND_ACC_FINAL | ZEND_ACC_NO_DYNAMIC_PROPERTIES | ZEND_ACC_NOT_SERIALIZABLE;
    accounts_class->create_object = accounts_new;
    memcpy(&accounts_handlers, &std_object_handlers, sizeof accounts_handlers);
    accounts_handlers.offset = XtOffsetOf(accounts, std);
    accounts_handlers.free_obj = accounts_free;
    accounts_handlers.clone_obj = NULL;
    return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(anyregistrar)
{
    areg_finish_purchases(LEAVING_MS);
    return SUCCESS;
}

static PHP_GINIT_FUNCTION(anyregistrar)
{
#ifdef ZTS
    ZEND_TSRMLS_CACHE_UPDATE();
#endif
    zend_hash_init(&anyregistrar_globals->kept, 8, NULL, let_go_kept, 1);
}

static PHP_GSHUTDOWN_FUNCTION(anyregistrar)
{
    zend_hash_destroy(&anyregistrar_globals->kept);
}

static PHP_MINFO_FUNCTION(anyregistrar)
{
    php_info_print_table_start();
    php_info_print_table_row(2, "anyregistrar", "enabled");
    php_info_print_table_row(2, "version", areg_version());
    php_info_print_table_end();
}

zend_module_entry anyregistrar_module_entry = {
    STANDARD_MODULE_HEADER,
    "anyregistrar",
    functions,
    PHP_MINIT(anyregistrar),
    PHP_MSHUTDOWN(anyregistrar),
    NULL,
    NULL,
    PHP_MINFO(anyregistrar),
    NO_VERSION_YET,
    PHP_MODULE_GLOBALS(anyregistrar),
    PHP_GINIT(anyregistrar),
    PHP_GSHUTDOWN(anyregistrar),
    NULL,
    STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_ANYREGISTRAR
ZEND_DLEXPORT zend_module_entry *get_module(void)
{
    anyregistrar_module_entry.version = areg_version();
    return &anyregistrar_module_entry;
}
#endif
