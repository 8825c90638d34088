typedef enum {
  AR_OK = 0,
  AR_PENDING = 1,
  AR_INVALID_INPUT = 10,
  AR_UNSUPPORTED = 11,
  AR_CONFIG = 12,
  AR_AUTH = 13,
  AR_FORBIDDEN = 14,
  AR_NOT_FOUND = 15,
  AR_TAKEN = 16,
  AR_CONFLICT = 17,
  AR_BUSY = 18,
  AR_INSUFFICIENT_FUNDS = 19,
  AR_PRICE_TOO_HIGH = 20,
  AR_PRICE_UNKNOWN = 21,
  AR_EXPIRY_MISMATCH = 22,
  AR_KEY_CONFLICT = 23,
  AR_ORDER_OPEN = 24,
  AR_REJECTED = 25,
  AR_RATE_LIMITED = 26,
  AR_NETWORK = 27,
  AR_TIMEOUT = 28,
  AR_REGISTRAR_FAULT = 29,
  AR_BAD_REPLY = 30,
  AR_JOURNAL_UNAVAILABLE = 31,
  AR_INTERRUPTED = 32,
  AR_INTERNAL = 33,
} ar_status;

typedef enum {
  AR_ABSENT = 0,
  AR_NULL = 1,
  AR_BOOLEAN = 2,
  AR_INTEGER = 3,
  AR_NUMBER = 4,
  AR_TEXT = 5,
  AR_LIST = 6,
  AR_OBJECT = 7,
} ar_kind;

typedef enum {
  AR_ABI_VERSION = 1,
} ar_abi;

typedef struct ar_answer ar_answer;

typedef struct ar_call ar_call;

typedef struct ar_client ar_client;

typedef bool (*ar_interrupt)(void *user);

typedef struct {
  size_t size;
  const char *account;
  const char *key;
  uint64_t timeout_ms;
  int32_t dry_run;
  ar_interrupt interrupt;
  void *user;
} ar_options;

typedef void (*ar_done)(void *user, ar_answer *answer);

int32_t ar_abi_version(void);

const char *ar_version(void);

const char *ar_status_name(int32_t status);

ar_status ar_providers(ar_answer **answer);

bool ar_finish_purchases(uint64_t longest_ms);

ar_status ar_client_connect(const char *provider, const char *account, ar_client **client, ar_answer **error);

ar_status ar_client_open(const char *configuration, ar_client **client, ar_answer **error);

void ar_client_free(ar_client *client);

ar_status ar_client_accounts(const ar_client *client, ar_answer **answer);

ar_status ar_client_call(const ar_client *client,
                         const char *operation,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

void ar_answer_free(ar_answer *answer);

ar_status ar_answer_status(const ar_answer *answer);

const char *ar_answer_json(const ar_answer *answer, size_t *length);

ar_kind ar_answer_kind(const ar_answer *answer, const char *pointer);

const char *ar_answer_text(const ar_answer *answer, const char *pointer);

int64_t ar_answer_integer(const ar_answer *answer, const char *pointer, int64_t otherwise);

bool ar_answer_boolean(const ar_answer *answer, const char *pointer, bool otherwise);

size_t ar_answer_length(const ar_answer *answer, const char *pointer);

const char *ar_answer_member(const ar_answer *answer, const char *pointer, size_t index);

const char *ar_error_code(const ar_answer *answer);

const char *ar_error_message(const ar_answer *answer);

const char *ar_error_outcome(const ar_answer *answer);

const char *ar_error_field(const ar_answer *answer);

const char *ar_error_order_id(const ar_answer *answer);

const char *ar_error_key(const ar_answer *answer);

const char *ar_error_registrar_code(const ar_answer *answer);

int64_t ar_error_retry_after_ms(const ar_answer *answer);

ar_status ar_client_start(const ar_client *client,
                          const char *operation,
                          const char *input,
                          const ar_options *options,
                          ar_done done,
                          void *user,
                          ar_call **call);

ar_status ar_call_wait(const ar_call *call, int64_t longest_ms, ar_answer **answer);

int32_t ar_call_descriptor(const ar_call *call);

void ar_call_cancel(const ar_call *call);

void ar_call_free(ar_call *call);

ar_status ar_domain_check(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_check_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_quote(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_quote_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_domain_info(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_domain_info_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_domain_list(const ar_client *client,
                         const char *input,
                         const ar_options *options,
                         ar_answer **answer);

ar_status ar_domain_list_start(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_done done,
                               void *user,
                               ar_call **call);

ar_status ar_domain_set_nameservers(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_answer **answer);

ar_status ar_domain_set_nameservers_start(const ar_client *client,
                                          const char *input,
                                          const ar_options *options,
                                          ar_done done,
                                          void *user,
                                          ar_call **call);

ar_status ar_domain_set_lock(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_set_lock_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_auth_code(const ar_client *client,
                              const char *input,
                              const ar_options *options,
                              ar_answer **answer);

ar_status ar_domain_auth_code_start(const ar_client *client,
                                    const char *input,
                                    const ar_options *options,
                                    ar_done done,
                                    void *user,
                                    ar_call **call);

ar_status ar_contact_create(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_contact_create_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_contact_info(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_contact_info_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_customer_create(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_customer_create_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_customer_info(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_customer_info_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_account_test(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_account_test_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_account_balance(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_account_balance_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_raw(const ar_client *client, const char *input, const ar_options *options, ar_answer **answer);

ar_status ar_raw_start(const ar_client *client,
                       const char *input,
                       const ar_options *options,
                       ar_done done,
                       void *user,
                       ar_call **call);

ar_status ar_domain_register(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_register_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_transfer(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_domain_transfer_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_domain_renew(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_domain_renew_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_tld_info(const ar_client *client,
                      const char *input,
                      const ar_options *options,
                      ar_answer **answer);

ar_status ar_tld_info_start(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_done done,
                            void *user,
                            ar_call **call);

ar_status ar_journal_info(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_journal_info_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_journal_list(const ar_client *client,
                          const char *input,
                          const ar_options *options,
                          ar_answer **answer);

ar_status ar_journal_list_start(const ar_client *client,
                                const char *input,
                                const ar_options *options,
                                ar_done done,
                                void *user,
                                ar_call **call);

ar_status ar_journal_reconcile(const ar_client *client,
                               const char *input,
                               const ar_options *options,
                               ar_answer **answer);

ar_status ar_journal_reconcile_start(const ar_client *client,
                                     const char *input,
                                     const ar_options *options,
                                     ar_done done,
                                     void *user,
                                     ar_call **call);

ar_status ar_sandbox_fault(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_fault_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_sandbox_clock(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_clock_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);

ar_status ar_sandbox_ledger(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_sandbox_ledger_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_sandbox_domain(const ar_client *client,
                            const char *input,
                            const ar_options *options,
                            ar_answer **answer);

ar_status ar_sandbox_domain_start(const ar_client *client,
                                  const char *input,
                                  const ar_options *options,
                                  ar_done done,
                                  void *user,
                                  ar_call **call);

ar_status ar_sandbox_account(const ar_client *client,
                             const char *input,
                             const ar_options *options,
                             ar_answer **answer);

ar_status ar_sandbox_account_start(const ar_client *client,
                                   const char *input,
                                   const ar_options *options,
                                   ar_done done,
                                   void *user,
                                   ar_call **call);

ar_status ar_sandbox_reset(const ar_client *client,
                           const char *input,
                           const ar_options *options,
                           ar_answer **answer);

ar_status ar_sandbox_reset_start(const ar_client *client,
                                 const char *input,
                                 const ar_options *options,
                                 ar_done done,
                                 void *user,
                                 ar_call **call);
