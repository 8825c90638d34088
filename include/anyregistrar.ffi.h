typedef enum {
  AREG_OK = 0,
  AREG_PENDING = 1,
  AREG_INVALID_INPUT = 10,
  AREG_UNSUPPORTED = 11,
  AREG_CONFIG = 12,
  AREG_AUTH = 13,
  AREG_FORBIDDEN = 14,
  AREG_NOT_FOUND = 15,
  AREG_TAKEN = 16,
  AREG_CONFLICT = 17,
  AREG_BUSY = 18,
  AREG_INSUFFICIENT_FUNDS = 19,
  AREG_PRICE_TOO_HIGH = 20,
  AREG_PRICE_UNKNOWN = 21,
  AREG_EXPIRY_MISMATCH = 22,
  AREG_KEY_CONFLICT = 23,
  AREG_ORDER_OPEN = 24,
  AREG_REJECTED = 25,
  AREG_RATE_LIMITED = 26,
  AREG_NETWORK = 27,
  AREG_TIMEOUT = 28,
  AREG_REGISTRAR_FAULT = 29,
  AREG_BAD_REPLY = 30,
  AREG_JOURNAL_UNAVAILABLE = 31,
  AREG_INTERRUPTED = 32,
  AREG_INTERNAL = 33,
} areg_status;

typedef enum {
  AREG_ABSENT = 0,
  AREG_NULL = 1,
  AREG_BOOLEAN = 2,
  AREG_INTEGER = 3,
  AREG_NUMBER = 4,
  AREG_TEXT = 5,
  AREG_LIST = 6,
  AREG_OBJECT = 7,
} areg_kind;

typedef enum {
  AREG_ABI_VERSION = 1,
} areg_abi;

typedef struct areg_answer areg_answer;

typedef struct areg_call areg_call;

typedef struct areg_client areg_client;

typedef bool (*areg_interrupt)(void *user);

typedef struct {
  size_t size;
  const char *account;
  const char *key;
  uint64_t timeout_ms;
  int32_t dry_run;
  areg_interrupt interrupt;
  void *user;
} areg_options;

typedef void (*areg_done)(void *user, areg_answer *answer);

int32_t areg_abi_version(void);

const char *areg_version(void);

const char *areg_status_name(int32_t status);

areg_status areg_providers(areg_answer **answer);

bool areg_finish_purchases(uint64_t longest_ms);

areg_status areg_client_connect(const char *provider,
                                const char *account,
                                areg_client **client,
                                areg_answer **error);

areg_status areg_client_open(const char *configuration, areg_client **client, areg_answer **error);

void areg_client_free(areg_client *client);

areg_status areg_client_accounts(const areg_client *client, areg_answer **answer);

areg_status areg_client_providers(const areg_client *client, areg_answer **answer);

areg_status areg_client_call(const areg_client *client,
                             const char *operation,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

void areg_answer_free(areg_answer *answer);

areg_status areg_answer_status(const areg_answer *answer);

const char *areg_answer_json(const areg_answer *answer, size_t *length);

areg_kind areg_answer_kind(const areg_answer *answer, const char *pointer);

const char *areg_answer_text(const areg_answer *answer, const char *pointer);

int64_t areg_answer_integer(const areg_answer *answer, const char *pointer, int64_t otherwise);

bool areg_answer_boolean(const areg_answer *answer, const char *pointer, bool otherwise);

size_t areg_answer_length(const areg_answer *answer, const char *pointer);

const char *areg_answer_member(const areg_answer *answer, const char *pointer, size_t index);

const char *areg_error_code(const areg_answer *answer);

const char *areg_error_message(const areg_answer *answer);

const char *areg_error_outcome(const areg_answer *answer);

const char *areg_error_field(const areg_answer *answer);

const char *areg_error_order_id(const areg_answer *answer);

const char *areg_error_key(const areg_answer *answer);

const char *areg_error_registrar_code(const areg_answer *answer);

int64_t areg_error_retry_after_ms(const areg_answer *answer);

areg_status areg_client_start(const areg_client *client,
                              const char *operation,
                              const char *input,
                              const areg_options *options,
                              areg_done done,
                              void *user,
                              areg_call **call);

areg_status areg_call_wait(const areg_call *call, int64_t longest_ms, areg_answer **answer);

int32_t areg_call_descriptor(const areg_call *call);

void areg_call_cancel(const areg_call *call);

void areg_call_free(areg_call *call);

areg_status areg_domain_check(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_domain_check_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_domain_quote(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_domain_quote_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_domain_info(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_domain_info_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_domain_registry_status(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_registry_status_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_list(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_domain_list_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_domain_set_nameservers(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_set_nameservers_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_set_lock(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_domain_set_lock_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_domain_auth_code(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_domain_auth_code_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_contact_create(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_contact_create_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_contact_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_contact_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_customer_create(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_customer_create_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_customer_info(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_customer_info_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_account_test(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_account_test_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_account_balance(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_account_balance_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_domain_claim_notice(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_domain_claim_notice_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_domain_suggest(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_domain_suggest_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_domain_locks(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_domain_locks_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_domain_transfer_check(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_domain_transfer_check_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_domain_transfer_status(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_transfer_status_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_transfer_submit_code(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_domain_transfer_submit_code_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_domain_transfer_resend(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_transfer_resend_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_transfer_retry(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_domain_transfer_retry_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_domain_transfer_cancel(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_transfer_cancel_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_transfer_history(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_domain_transfer_history_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_domain_transfer_approve(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_domain_transfer_approve_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_domain_transfer_reject(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_domain_transfer_reject_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_domain_set_contacts(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_domain_set_contacts_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_domain_set_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

areg_status areg_domain_set_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

areg_status areg_domain_set_auto_renew(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_domain_set_auto_renew_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_domain_set_hold(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_domain_set_hold_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_domain_set_dnssec(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_domain_set_dnssec_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_domain_set_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_domain_set_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_domain_new_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_domain_new_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_domain_delete(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_domain_delete_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_domain_release(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_domain_release_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_domain_push(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_domain_push_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_domain_resend_verification(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_domain_resend_verification_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_nameserver_create(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_nameserver_create_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_nameserver_rename(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_nameserver_rename_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_nameserver_set_addresses(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

areg_status areg_nameserver_set_addresses_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

areg_status areg_nameserver_delete(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_nameserver_delete_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_nameserver_info(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_nameserver_info_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_nameserver_list(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_nameserver_list_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_contact_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_contact_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_contact_update(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_contact_update_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_contact_delete(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_contact_delete_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_contact_validate(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_contact_validate_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_customer_list(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_customer_list_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_customer_update(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_customer_update_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_customer_delete(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_customer_delete_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_customer_balance(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_customer_balance_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_customer_set_password(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_customer_set_password_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_customer_reset_password(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_customer_reset_password_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_customer_temporary_password(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_customer_temporary_password_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_customer_login_token(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_customer_login_token_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_customer_authenticate(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_customer_authenticate_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_dns_records(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_dns_records_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_dns_add(const areg_client *client,
                         const char *input,
                         const areg_options *options,
                         areg_answer **answer);

areg_status areg_dns_add_start(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_done done,
                               void *user,
                               areg_call **call);

areg_status areg_dns_update(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

areg_status areg_dns_update_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

areg_status areg_dns_remove(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

areg_status areg_dns_remove_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

areg_status areg_dns_set_soa(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_dns_set_soa_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_dns_activate(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_dns_activate_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_forward_web(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_forward_web_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_forward_set_web(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_forward_set_web_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_forward_remove_web(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

areg_status areg_forward_remove_web_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

areg_status areg_forward_mail(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_forward_mail_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_forward_set_mail(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_forward_set_mail_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_forward_remove_mail(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_forward_remove_mail_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_account_prices(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_account_prices_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_tld_list(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

areg_status areg_tld_list_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

areg_status areg_process_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_process_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_process_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_process_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_process_resend(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_process_resend_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_process_cancel(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_process_cancel_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_event_poll(const areg_client *client,
                            const char *input,
                            const areg_options *options,
                            areg_answer **answer);

areg_status areg_event_poll_start(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_done done,
                                  void *user,
                                  areg_call **call);

areg_status areg_event_ack(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

areg_status areg_event_ack_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

areg_status areg_logicboxes_order_id(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_logicboxes_order_id_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_logicboxes_order_info(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_logicboxes_order_info_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_logicboxes_default_nameservers(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_logicboxes_default_nameservers_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_logicboxes_move_domain(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_logicboxes_move_domain_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_logicboxes_set_gdpr(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_logicboxes_set_gdpr_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_logicboxes_set_reseller_lock(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_logicboxes_set_reseller_lock_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_logicboxes_premium_names(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

areg_status areg_logicboxes_premium_names_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

areg_status areg_logicboxes_activate_forwarding(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_logicboxes_activate_forwarding_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_logicboxes_forward_records(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_logicboxes_forward_records_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_logicboxes_tel_cth_login(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

areg_status areg_logicboxes_tel_cth_login_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

areg_status areg_logicboxes_set_tel_whois(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

areg_status areg_logicboxes_set_tel_whois_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

areg_status areg_logicboxes_xxx_membership(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

areg_status areg_logicboxes_xxx_membership_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

areg_status areg_logicboxes_de_recheck(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_logicboxes_de_recheck_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_logicboxes_ca_agreement(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_logicboxes_ca_agreement_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_logicboxes_default_contacts(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_logicboxes_default_contacts_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_logicboxes_set_default_contacts(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_logicboxes_set_default_contacts_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_logicboxes_validate_registrant(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_logicboxes_validate_registrant_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_logicboxes_add_coop_sponsor(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_logicboxes_add_coop_sponsor_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_logicboxes_execute_orders(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

areg_status areg_logicboxes_execute_orders_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

areg_status areg_logicboxes_pay_invoices(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_logicboxes_pay_invoices_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_logicboxes_promotions(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_logicboxes_promotions_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_netim_claim(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_netim_claim_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_netim_whois(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_netim_whois_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_netim_account(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_netim_account_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_netim_tld(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_answer **answer);

areg_status areg_netim_tld_start(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_done done,
                                 void *user,
                                 areg_call **call);

areg_status areg_netim_tld_operations(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_netim_tld_operations_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_netim_set_remark(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_netim_set_remark_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_netim_membership(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_netim_membership_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_netim_set_signing(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_netim_set_signing_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_netim_dns_key(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_netim_dns_key_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_netim_reset_zone(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_netim_reset_zone_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_netim_set_forward(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_netim_set_forward_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_netim_send_auth_code(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_netim_send_auth_code_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_internetbs_contacts(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_internetbs_contacts_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_internetbs_clone_contacts(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_answer **answer);

areg_status areg_internetbs_clone_contacts_start(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_done done,
                                                 void *user,
                                                 areg_call **call);

areg_status areg_internetbs_find_domains(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_internetbs_find_domains_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_internetbs_domain_count(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_internetbs_domain_count_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_internetbs_verification(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_internetbs_verification_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_internetbs_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

areg_status areg_internetbs_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

areg_status areg_internetbs_set_privacy(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_internetbs_set_privacy_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_internetbs_tld_info(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_internetbs_tld_info_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_internetbs_privacy_tlds(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_internetbs_privacy_tlds_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_internetbs_balances(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_answer **answer);

areg_status areg_internetbs_balances_start(const areg_client *client,
                                           const char *input,
                                           const areg_options *options,
                                           areg_done done,
                                           void *user,
                                           areg_call **call);

areg_status areg_internetbs_default_currency(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_internetbs_default_currency_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_internetbs_set_default_currency(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_internetbs_set_default_currency_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_internetbs_price_list(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_answer **answer);

areg_status areg_internetbs_price_list_start(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_done done,
                                             void *user,
                                             areg_call **call);

areg_status areg_internetbs_configuration(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_answer **answer);

areg_status areg_internetbs_configuration_start(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_done done,
                                                void *user,
                                                areg_call **call);

areg_status areg_internetbs_set_configuration(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_internetbs_set_configuration_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_realtimeregister_split_contact(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_split_contact_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_tld_metadata(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_tld_metadata_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_check_signature(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_answer **answer);

areg_status areg_realtimeregister_check_signature_start(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_done done,
                                                        void *user,
                                                        areg_call **call);

areg_status areg_realtimeregister_set_contact(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_realtimeregister_set_contact_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_realtimeregister_set_properties(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_realtimeregister_set_properties_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_realtimeregister_find_domains(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_find_domains_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_zones(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_answer **answer);

areg_status areg_realtimeregister_zones_start(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_done done,
                                              void *user,
                                              areg_call **call);

areg_status areg_realtimeregister_zone_info(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_realtimeregister_zone_info_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_realtimeregister_create_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_realtimeregister_create_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_realtimeregister_update_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_realtimeregister_update_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_realtimeregister_delete_zone(const areg_client *client,
                                              const char *input,
                                              const areg_options *options,
                                              areg_answer **answer);

areg_status areg_realtimeregister_delete_zone_start(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_done done,
                                                    void *user,
                                                    areg_call **call);

areg_status areg_realtimeregister_zone_queries(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_zone_queries_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_retrieve_zone(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_retrieve_zone_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_roll_zone_keys(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_realtimeregister_roll_zone_keys_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_realtimeregister_confirm_keys(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_confirm_keys_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_zone_templates(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_realtimeregister_zone_templates_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_realtimeregister_zone_template(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_zone_template_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_create_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

areg_status areg_realtimeregister_create_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

areg_status areg_realtimeregister_update_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

areg_status areg_realtimeregister_update_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

areg_status areg_realtimeregister_delete_zone_template(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_answer **answer);

areg_status areg_realtimeregister_delete_zone_template_start(const areg_client *client,
                                                             const char *input,
                                                             const areg_options *options,
                                                             areg_done done,
                                                             void *user,
                                                             areg_call **call);

areg_status areg_realtimeregister_countries(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_realtimeregister_countries_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_realtimeregister_country_info(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_country_info_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_validation_categories(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_answer **answer);

areg_status areg_realtimeregister_validation_categories_start(const areg_client *client,
                                                              const char *input,
                                                              const areg_options *options,
                                                              areg_done done,
                                                              void *user,
                                                              areg_call **call);

areg_status areg_realtimeregister_validation_category(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_answer **answer);

areg_status areg_realtimeregister_validation_category_start(const areg_client *client,
                                                            const char *input,
                                                            const areg_options *options,
                                                            areg_done done,
                                                            void *user,
                                                            areg_call **call);

areg_status areg_realtimeregister_transactions(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_transactions_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_transaction_info(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_answer **answer);

areg_status areg_realtimeregister_transaction_info_start(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_done done,
                                                         void *user,
                                                         areg_call **call);

areg_status areg_realtimeregister_exchange_rates(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_realtimeregister_exchange_rates_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_realtimeregister_registries(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_realtimeregister_registries_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_realtimeregister_registry_info(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_registry_info_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_downtimes(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_realtimeregister_downtimes_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_realtimeregister_downtime_info(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_downtime_info_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_registry_accounts(const areg_client *client,
                                                    const char *input,
                                                    const areg_options *options,
                                                    areg_answer **answer);

areg_status areg_realtimeregister_registry_accounts_start(const areg_client *client,
                                                          const char *input,
                                                          const areg_options *options,
                                                          areg_done done,
                                                          void *user,
                                                          areg_call **call);

areg_status areg_realtimeregister_registry_account(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_answer **answer);

areg_status areg_realtimeregister_registry_account_start(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_done done,
                                                         void *user,
                                                         areg_call **call);

areg_status areg_realtimeregister_gateway_info(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_gateway_info_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_notifications(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_notifications_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_realtimeregister_notification(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_notification_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_brands(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_realtimeregister_brands_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_realtimeregister_brand_info(const areg_client *client,
                                             const char *input,
                                             const areg_options *options,
                                             areg_answer **answer);

areg_status areg_realtimeregister_brand_info_start(const areg_client *client,
                                                   const char *input,
                                                   const areg_options *options,
                                                   areg_done done,
                                                   void *user,
                                                   areg_call **call);

areg_status areg_realtimeregister_create_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_create_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_update_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_update_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_delete_brand(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_answer **answer);

areg_status areg_realtimeregister_delete_brand_start(const areg_client *client,
                                                     const char *input,
                                                     const areg_options *options,
                                                     areg_done done,
                                                     void *user,
                                                     areg_call **call);

areg_status areg_realtimeregister_brand_templates(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_answer **answer);

areg_status areg_realtimeregister_brand_templates_start(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_done done,
                                                        void *user,
                                                        areg_call **call);

areg_status areg_realtimeregister_brand_template(const areg_client *client,
                                                 const char *input,
                                                 const areg_options *options,
                                                 areg_answer **answer);

areg_status areg_realtimeregister_brand_template_start(const areg_client *client,
                                                       const char *input,
                                                       const areg_options *options,
                                                       areg_done done,
                                                       void *user,
                                                       areg_call **call);

areg_status areg_realtimeregister_preview_brand_template(const areg_client *client,
                                                         const char *input,
                                                         const areg_options *options,
                                                         areg_answer **answer);

areg_status areg_realtimeregister_preview_brand_template_start(const areg_client *client,
                                                               const char *input,
                                                               const areg_options *options,
                                                               areg_done done,
                                                               void *user,
                                                               areg_call **call);

areg_status areg_realtimeregister_update_brand_template(const areg_client *client,
                                                        const char *input,
                                                        const areg_options *options,
                                                        areg_answer **answer);

areg_status areg_realtimeregister_update_brand_template_start(const areg_client *client,
                                                              const char *input,
                                                              const areg_options *options,
                                                              areg_done done,
                                                              void *user,
                                                              areg_call **call);

areg_status areg_realtimeregister_brand_locales(const areg_client *client,
                                                const char *input,
                                                const areg_options *options,
                                                areg_answer **answer);

areg_status areg_realtimeregister_brand_locales_start(const areg_client *client,
                                                      const char *input,
                                                      const areg_options *options,
                                                      areg_done done,
                                                      void *user,
                                                      areg_call **call);

areg_status areg_plugin_call(const areg_client *client,
                             const char *input,
                             const areg_options *options,
                             areg_answer **answer);

areg_status areg_plugin_call_start(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_done done,
                                   void *user,
                                   areg_call **call);

areg_status areg_raw(const areg_client *client,
                     const char *input,
                     const areg_options *options,
                     areg_answer **answer);

areg_status areg_raw_start(const areg_client *client,
                           const char *input,
                           const areg_options *options,
                           areg_done done,
                           void *user,
                           areg_call **call);

areg_status areg_domain_register(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_domain_register_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_domain_transfer(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_domain_transfer_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_domain_renew(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_domain_renew_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_domain_restore(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_domain_restore_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_domain_trade(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_domain_trade_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_domain_buy_privacy(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_answer **answer);

areg_status areg_domain_buy_privacy_start(const areg_client *client,
                                          const char *input,
                                          const areg_options *options,
                                          areg_done done,
                                          void *user,
                                          areg_call **call);

areg_status areg_logicboxes_buy_premium_dns(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_answer **answer);

areg_status areg_logicboxes_buy_premium_dns_start(const areg_client *client,
                                                  const char *input,
                                                  const areg_options *options,
                                                  areg_done done,
                                                  void *user,
                                                  areg_call **call);

areg_status areg_netim_transfer_trade(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_answer **answer);

areg_status areg_netim_transfer_trade_start(const areg_client *client,
                                            const char *input,
                                            const areg_options *options,
                                            areg_done done,
                                            void *user,
                                            areg_call **call);

areg_status areg_netim_internal_transfer(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_answer **answer);

areg_status areg_netim_internal_transfer_start(const areg_client *client,
                                               const char *input,
                                               const areg_options *options,
                                               areg_done done,
                                               void *user,
                                               areg_call **call);

areg_status areg_domain_validate(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_domain_validate_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_contact_normalize(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_contact_normalize_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_account_provider(const areg_client *client,
                                  const char *input,
                                  const areg_options *options,
                                  areg_answer **answer);

areg_status areg_account_provider_start(const areg_client *client,
                                        const char *input,
                                        const areg_options *options,
                                        areg_done done,
                                        void *user,
                                        areg_call **call);

areg_status areg_tld_info(const areg_client *client,
                          const char *input,
                          const areg_options *options,
                          areg_answer **answer);

areg_status areg_tld_info_start(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_done done,
                                void *user,
                                areg_call **call);

areg_status areg_journal_info(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_journal_info_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_journal_list(const areg_client *client,
                              const char *input,
                              const areg_options *options,
                              areg_answer **answer);

areg_status areg_journal_list_start(const areg_client *client,
                                    const char *input,
                                    const areg_options *options,
                                    areg_done done,
                                    void *user,
                                    areg_call **call);

areg_status areg_journal_reconcile(const areg_client *client,
                                   const char *input,
                                   const areg_options *options,
                                   areg_answer **answer);

areg_status areg_journal_reconcile_start(const areg_client *client,
                                         const char *input,
                                         const areg_options *options,
                                         areg_done done,
                                         void *user,
                                         areg_call **call);

areg_status areg_journal_resolve(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_journal_resolve_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_journal_forget(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_journal_forget_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_sandbox_fault(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_sandbox_fault_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_sandbox_clock(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_sandbox_clock_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);

areg_status areg_sandbox_ledger(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_sandbox_ledger_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_sandbox_domain(const areg_client *client,
                                const char *input,
                                const areg_options *options,
                                areg_answer **answer);

areg_status areg_sandbox_domain_start(const areg_client *client,
                                      const char *input,
                                      const areg_options *options,
                                      areg_done done,
                                      void *user,
                                      areg_call **call);

areg_status areg_sandbox_account(const areg_client *client,
                                 const char *input,
                                 const areg_options *options,
                                 areg_answer **answer);

areg_status areg_sandbox_account_start(const areg_client *client,
                                       const char *input,
                                       const areg_options *options,
                                       areg_done done,
                                       void *user,
                                       areg_call **call);

areg_status areg_sandbox_reset(const areg_client *client,
                               const char *input,
                               const areg_options *options,
                               areg_answer **answer);

areg_status areg_sandbox_reset_start(const areg_client *client,
                                     const char *input,
                                     const areg_options *options,
                                     areg_done done,
                                     void *user,
                                     areg_call **call);
