/* The first header of interface 1, kept as it was: programs that were built with it go on. */
/*
 * anyregistrar: one client for every domain registrar.
 *
 *     areg_client *client;
 *     areg_answer *answer;
 *     if (areg_client_connect("sandbox", NULL, &client, NULL)) return 1;
 *     if (areg_domain_check(client, "{\"domains\": [\"example.com\"]}", NULL, &answer))
 *         fprintf(stderr, "%s\n", areg_error_message(answer));
 *     else
 *         puts(areg_answer_text(answer, "/names/0/state"));
 *     areg_answer_free(answer);
 *     areg_client_free(client);
 *
 * There is a function for each operation. It takes a client, the input as a JSON object (NULL is an empty one) and options (NULL
 * for none), waits for the end, puts an answer into `*answer`, and gives AREG_OK or the number of the error. The answer is there in
 * both cases and is released with areg_answer_free: it holds the output, or the error. Without a place for the answer nothing is sent.
 *
 * For each operation ..._start starts the same call and comes back at once. `*call` is then to be released with areg_call_free; `done`,
 * unless it is NULL, is told the end together with `user`. One of `call` and `done` may be NULL. A call that is wrong in itself has
 * ended at once: its error is the result here, the end of the call, and what `done` is told (before this function comes back).
 *
 * - A pointer to anything may be NULL: that is an error (AREG_INVALID_INPUT), or nothing happens, but it is never a crash.
 *   Other pointers have to be good; what is released must not be used again.
 * - Texts are UTF-8 and end with NUL. A text that is given belongs to the object that gave it, and goes with it.
 * - Objects may be used by several threads at once, only not while they are released.
 * - A function that waits must not be called from a callback of this library: it answers AREG_CONFIG there.
 * - A forked child may use clients and answers of its parent. Calls belong to the process that started them: in a child they answer
 *   AREG_INTERRUPTED, and their callbacks are not called.
 * - The library starts one thread when the first call is made, and none before. It changes no signal's disposition.
 */


#ifndef ANYREGISTRAR_H
#define ANYREGISTRAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What became of a call. The numbers are fixed for ever; newer libraries may give more of them.
typedef enum {
  // Done.
  AREG_OK = 0,
  // Not done yet.
  AREG_PENDING = 1,
  // A field of the call is missing or wrong; nothing was sent.
  AREG_INVALID_INPUT = 10,
  // This registrar, TLD or build cannot do that.
  AREG_UNSUPPORTED = 11,
  // The account or the host is not set up rightly.
  AREG_CONFIG = 12,
  // The registrar does not accept the credentials.
  AREG_AUTH = 13,
  // The registrar refuses this address or this account for the call.
  AREG_FORBIDDEN = 14,
  // The registrar does not know the object in this account.
  AREG_NOT_FOUND = 15,
  // The name is registered already.
  AREG_TAKEN = 16,
  // The object's state does not allow the call.
  AREG_CONFLICT = 17,
  // An earlier action on the object is not finished.
  AREG_BUSY = 18,
  // The money in the account is not enough.
  AREG_INSUFFICIENT_FUNDS = 19,
  // The price is above the caller's `max_price`.
  AREG_PRICE_TOO_HIGH = 20,
  // The price could not be learnt, so `max_price` cannot be kept.
  AREG_PRICE_UNKNOWN = 21,
  // The registrar's expiry is not the one the caller has on record.
  AREG_EXPIRY_MISMATCH = 22,
  // The key was used before for another purchase.
  AREG_KEY_CONFLICT = 23,
  // Another paid order for the domain is not settled yet.
  AREG_ORDER_OPEN = 24,
  // The registrar refused for a reason of its own.
  AREG_REJECTED = 25,
  // Too many calls; wait and try again.
  AREG_RATE_LIMITED = 26,
  // The registrar could not be reached, or the connection broke.
  AREG_NETWORK = 27,
  // No answer in time.
  AREG_TIMEOUT = 28,
  // The registrar reported a fault of its own.
  AREG_REGISTRAR_FAULT = 29,
  // The registrar's answer could not be read.
  AREG_BAD_REPLY = 30,
  // Paid calls are impossible because the journal cannot be used; nothing was sent.
  AREG_JOURNAL_UNAVAILABLE = 31,
  // The wait was ended by the caller.
  AREG_INTERRUPTED = 32,
  // A fault in this library.
  AREG_INTERNAL = 33,
} areg_status;

// What kind of value a place of an answer holds.
typedef enum {
  // There is no such place.
  AREG_ABSENT = 0,
  // null
  AREG_NULL = 1,
  // true or false
  AREG_BOOLEAN = 2,
  // A whole number that fits 64 bits.
  AREG_INTEGER = 3,
  // Any other number. Amounts of money are texts.
  AREG_NUMBER = 4,
  // A text.
  AREG_TEXT = 5,
  // A list.
  AREG_LIST = 6,
  // An object.
  AREG_OBJECT = 7,
} areg_kind;

// The interface that a header describes.
typedef enum {
  // The number of this header's interface.
  AREG_ABI_VERSION = 1,
} areg_abi;

// What a call gave, or why it failed: a JSON document, and the way into it. It does not change; threads may share it.
typedef struct areg_answer areg_answer;

// A call that was started. It runs on a thread of the library's own and may be waited for, watched through a descriptor, or end in
// a callback; all of these may be mixed.
typedef struct areg_call areg_call;

// One account at a registrar, or several. Threads may share it, and a forked child may go on with it.
typedef struct areg_client areg_client;

// What a caller says about one call, beside its input. Set all of it to zero, then `size`, then what is wanted:
//
//     areg_options options = { sizeof options };
//     options.key = "invoice-1042-1";
//
// The struct only grows: programs go on with newer libraries as they are.
typedef struct {
  // sizeof(areg_options)
  size_t size;
  // The account's name; NULL where the client has one account alone.
  const char *account;
  // The key of a purchase, such as the number of the invoice's line: the same key always means the same order. NULL for none.
  const char *key;
  // How long to wait at most, in milliseconds; 0 for the registrar's usual limits.
  uint64_t timeout_ms;
  // Not 0: check everything, and send nothing that lasts.
  int32_t dry_run;
} areg_options;

// A function that is told the end of a call, exactly once. `answer` is the function's, to be released with areg_answer_free.
//
// It runs on the library's thread, or on the one that starts, cancels or releases the call; it should return soon, and must not
// wait for calls: those would answer AREG_CONFIG.
typedef void (*areg_done)(void *user, areg_answer *answer);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The interface that the library has. It only grows: a program built for AREG_ABI_VERSION runs with every library of that number.
int32_t areg_abi_version(void);

// The library's version, such as "1.2.3".
const char *areg_version(void);

// A status as a word, such as "insufficient_funds": the same in every language. NULL for a number that is none.
const char *areg_status_name(int32_t status);

// What each registrar is and can do: a list of objects with its name, settings as a form, operations and limits.
areg_status areg_providers(areg_answer **answer);

// Waits until no purchase of this process is running any more, for so many milliseconds at most; for programs that are about to
// exit after they cancelled or let go of a purchase. False where some are left: those are on record and are settled later.
bool areg_finish_purchases(uint64_t longest_ms);

// Opens one account. `provider` is the registrar's name, such as "logicboxes"; "sandbox" needs nothing else.
//
// `account` is a JSON object with what else is to be said of it, or NULL: "environment", "settings" (the registrar's own, each a
// text, {"env": "NAME"} or {"file": "path"}), "journal", "base_url", "local_address", "ip_version", "proxy".
//
// On success `*client` is to be released with areg_client_free. Otherwise it is NULL, and `*error` (unless that is NULL itself) is an
// answer that says why.
areg_status areg_client_connect(const char *provider,
                            const char *account,
                            areg_client **client,
                            areg_answer **error);

// Opens the accounts of a configuration: a JSON object that is one account ({"provider": …, "settings": …}), {"accounts": {name:
// account}}, {"file": "anyregistrar.toml"}, or {"env": true}. With several, areg_options names the account of each call.
//
// Ends like areg_client_connect.
areg_status areg_client_open(const char *configuration,
                         areg_client **client,
                         areg_answer **error);

// Releases a client. Calls that it has started go on. NULL is let be.
void areg_client_free(areg_client *client);

// The names of the accounts: a list of texts.
areg_status areg_client_accounts(const areg_client *client, areg_answer **answer);

// Makes a call by its operation's name, such as "domain.renew", and waits for its end. There is a function for each operation
// too, which programs should prefer: a wrong name is found when they are built.
areg_status areg_client_call(const areg_client *client,
                         const char *operation,
                         const char *input,
                         const areg_options *options,
                         areg_answer **answer);

// Releases an answer, and with it every text that was read from it. NULL is let be.
void areg_answer_free(areg_answer *answer);

// AREG_OK, or what kind of error it is. NULL is AREG_INVALID_INPUT.
areg_status areg_answer_status(const areg_answer *answer);

// The whole document: the output, or the error. Its length in bytes goes to `length`, which may be NULL.
const char *areg_answer_json(const areg_answer *answer, size_t *length);

// What kind of value lies at a place. `pointer` is a JSON pointer (RFC 6901), such as "/names/0/state"; "" is the whole document.
areg_kind areg_answer_kind(const areg_answer *answer,
                       const char *pointer);

// The text at a place; NULL where there is none. A text that holds a NUL is not given either; areg_answer_json has it, escaped.
const char *areg_answer_text(const areg_answer *answer,
                           const char *pointer);

// The whole number at a place; `otherwise` where there is none.
int64_t areg_answer_integer(const areg_answer *answer, const char *pointer, int64_t otherwise);

// Whether it is true or false at a place; `otherwise` where neither.
bool areg_answer_boolean(const areg_answer *answer, const char *pointer, bool otherwise);

// How many items the list at a place has, or members the object, or bytes the text; 0 for anything else.
size_t areg_answer_length(const areg_answer *answer, const char *pointer);

// The name of a member of the object at a place, by its number; NULL behind the last one. Members have no meaningful order.
const char *areg_answer_member(const areg_answer *answer,
                             const char *pointer,
                             size_t index);

// The error's word, such as "insufficient_funds": the same in every language. NULL where the answer is no error.
const char *areg_error_code(const areg_answer *answer);

// What happened and what to do, for a person. NULL where the answer is no error.
const char *areg_error_message(const areg_answer *answer);

// Whether the call took effect all the same: "not_done", "unknown" or "done". NULL where the answer is no error.
const char *areg_error_outcome(const areg_answer *answer);

// The path of the first wrong field, such as "contacts.registrant.phone"; all of them are at "/problems". NULL where there is none.
const char *areg_error_field(const areg_answer *answer);

// The id of the order that the failed call belongs to. NULL where there is none.
const char *areg_error_order_id(const areg_answer *answer);

// The key of that order. NULL where there is none.
const char *areg_error_key(const areg_answer *answer);

// The registrar's own code for the error. NULL where there is none.
const char *areg_error_registrar_code(const areg_answer *answer);

// How many milliseconds to wait before the next try; -1 where nothing is said.
int64_t areg_error_retry_after_ms(const areg_answer *answer);

// Starts a call by its operation's name. See the functions that are named after the operations, which programs should prefer.
areg_status areg_client_start(const areg_client *client,
                          const char *operation,
                          const char *input,
                          const areg_options *options,
                          areg_done done,
                          void *user,
                          areg_call **call);

// Waits for a call's end, for so many milliseconds at most; 0 only looks, and less than 0 waits for as long as it takes.
//
// Gives AREG_PENDING where the call is not done yet, and leaves `*answer` alone then. Otherwise it gives what the call gave, as often
// as it is asked.
areg_status areg_call_wait(const areg_call *call,
                       int64_t longest_ms,
                       areg_answer **answer);

// A descriptor for poll, select or epoll that is readable as soon as the call is done, and stays so. It belongs to the call:
// neither read from it nor close it. -1 where there is none: the pointer is NULL, the process has no more descriptors, or the
// call belongs to the process that this one was forked from.
int32_t areg_call_descriptor(const areg_call *call);

// Ends a call. It answers AREG_INTERRUPTED from now on, unless it was done before. A free call is given up; a purchase goes on, and
// the answer tells its key and, once it is on record, its order (see journal.info). NULL is let be.
void areg_call_cancel(const areg_call *call);

// Releases a call; one that is not done is cancelled before. NULL is let be.
void areg_call_free(areg_call *call);

// Ask whether names can be registered, many at once.
//
// Input: "domains"; optional: "language". Output: CheckReport. Described in docs/reference/domain.md.
areg_status areg_domain_check(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_domain_check.
areg_status areg_domain_check_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Learn what an operation on a name costs, without buying.
//
// Input: "domain", "operation"; optional: "years", "months". Output: Quote. Described in docs/reference/domain.md.
areg_status areg_domain_quote(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_domain_quote.
areg_status areg_domain_quote_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Read all that the registrar knows of a domain.
//
// Input: "domain". Output: DomainDetails. Described in docs/reference/domain.md.
areg_status areg_domain_info(const areg_client *client,
                         const char *input,
                         const areg_options *options,
                         areg_answer **answer);

// Starts areg_domain_info.
areg_status areg_domain_info_start(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_done done,
                               void *user,
                               areg_call **call);

// List the domains of the account, page by page.
//
// Input, all of it optional: "after", "page_size". Output: DomainPage. Described in docs/reference/domain.md.
areg_status areg_domain_list(const areg_client *client,
                         const char *input,
                         const areg_options *options,
                         areg_answer **answer);

// Starts areg_domain_list.
areg_status areg_domain_list_start(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_done done,
                               void *user,
                               areg_call **call);

// Replace the name servers of a domain.
//
// Input: "domain", "nameservers". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_nameservers(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

// Starts areg_domain_set_nameservers.
areg_status areg_domain_set_nameservers_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

// Lock a domain against transfer, or unlock it.
//
// Input: "domain", "locked". Output: Changed. Described in docs/reference/domain.md.
areg_status areg_domain_set_lock(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_set_lock.
areg_status areg_domain_set_lock_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Read the auth code that another registrar needs to take the domain over.
//
// Input: "domain". Output: AuthCodeReply. Described in docs/reference/domain.md.
areg_status areg_domain_auth_code(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

// Starts areg_domain_auth_code.
areg_status areg_domain_auth_code_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

// Store a contact at the registrar.
//
// Input: "contact"; optional: "logicboxes". Output: ContactHandle. Described in docs/reference/contact.md.
areg_status areg_contact_create(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_contact_create.
areg_status areg_contact_create_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Read a stored contact.
//
// Input: "handle". Output: ContactRecord. Described in docs/reference/contact.md.
areg_status areg_contact_info(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_contact_info.
areg_status areg_contact_info_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Open a customer's account at the registrar.
//
// Input: "contact", "language"; optional: "password". Output: CustomerHandle. Described in
// docs/reference/customer.md.
areg_status areg_customer_create(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_customer_create.
areg_status areg_customer_create_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Read a customer's account.
//
// Input, all of it optional: "customer_id", "username". Output: CustomerRecord. Described in
// docs/reference/customer.md.
areg_status areg_customer_info(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_customer_info.
areg_status areg_customer_info_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

// Try the account's settings with one cheap call.
//
// Input: none. Output: AccountTested. Described in docs/reference/account.md.
areg_status areg_account_test(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_account_test.
areg_status areg_account_test_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Read how much money the account has.
//
// Input: none. Output: Balance. Described in docs/reference/account.md.
areg_status areg_account_balance(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_account_balance.
areg_status areg_account_balance_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
//
// Input: "method", "path"; optional: "params", "body". Output: RawReply. Described in docs/reference/raw.md.
areg_status areg_raw(const areg_client *client, const char *input, const areg_options *options, areg_answer **answer);

// Starts areg_raw.
areg_status areg_raw_start(const areg_client *client,
                       const char *input,
                       const areg_options *options,
                       areg_done done,
                       void *user,
                       areg_call **call);

// Register a domain.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "years", "months", "contacts", "nameservers", "extra", "language", "launch",
// "privacy", "auto_renew", "max_price", "logicboxes". Output: Order. Described in docs/reference/domain.md.
areg_status areg_domain_register(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_register.
areg_status areg_domain_register_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Transfer a domain in from another registrar.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "auth_code", "years", "contacts", "nameservers", "extra", "privacy", "auto_renew",
// "max_price", "logicboxes". Output: Order. Described in docs/reference/domain.md.
areg_status areg_domain_transfer(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_domain_transfer.
areg_status areg_domain_transfer_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Extend a registration.
//
// If it fails, nothing was bought; only AREG_INTERRUPTED ends the wait and not the purchase. If it gives AREG_OK,
// "/state" says succeeded, pending, unknown or review; the same key gives the same order.
//
// Input: "domain"; optional: "years", "months", "current_expiry", "extra", "privacy", "auto_renew", "max_price",
// "logicboxes". Output: Order. Described in docs/reference/domain.md.
areg_status areg_domain_renew(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_domain_renew.
areg_status areg_domain_renew_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
//
// Input: "tld". Output: TldInfo. Described in docs/reference/tld.md.
areg_status areg_tld_info(const areg_client *client,
                      const char *input,
                      const areg_options *options,
                      areg_answer **answer);

// Starts areg_tld_info.
areg_status areg_tld_info_start(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_done done,
                            void *user,
                            areg_call **call);

// Read one paid order from the journal.
//
// Input, all of it optional: "order_id", "key". Output: JournalEntry. Described in docs/reference/journal.md.
areg_status areg_journal_info(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_journal_info.
areg_status areg_journal_info_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// List paid orders from the journal.
//
// Input, all of it optional: "state", "domain", "open", "limit". Output: JournalEntries. Described in
// docs/reference/journal.md.
areg_status areg_journal_list(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

// Starts areg_journal_list.
areg_status areg_journal_list_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

// Settle open orders by asking the registrar what became of them.
//
// Input, all of it optional: "order_id". Output: ReconcileReport. Described in docs/reference/journal.md.
areg_status areg_journal_reconcile(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

// Starts areg_journal_reconcile.
areg_status areg_journal_reconcile_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

// Make the simulated registrar misbehave.
//
// Input, all of it optional: "on", "do", "when", "times", "skip", "delay_ms", "status", "retry_after", "keep",
// "clear". Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_fault(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_sandbox_fault.
areg_status areg_sandbox_fault_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

// Read or move the simulated registrar's clock.
//
// Input, all of it optional: "advance_seconds", "set". Output: SandboxNow. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_clock(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_sandbox_clock.
areg_status areg_sandbox_clock_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

// Read every charge that the simulated registrar made.
//
// Input: none. Output: SandboxLedgerReport. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_ledger(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_sandbox_ledger.
areg_status areg_sandbox_ledger_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Put or change a domain in the simulated registrar.
//
// Input: "domain"; optional: "expires", "status", "privacy_available". Output: SandboxState. Described in
// docs/reference/sandbox.md.
areg_status areg_sandbox_domain(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

// Starts areg_sandbox_domain.
areg_status areg_sandbox_domain_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

// Set the money in the simulated account.
//
// Input: "balance". Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_account(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

// Starts areg_sandbox_account.
areg_status areg_sandbox_account_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

// Empty the simulated registrar.
//
// Input: none. Output: SandboxState. Described in docs/reference/sandbox.md.
areg_status areg_sandbox_reset(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

// Starts areg_sandbox_reset.
areg_status areg_sandbox_reset_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* ANYREGISTRAR_H */
