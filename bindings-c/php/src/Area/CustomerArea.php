<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Balance;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\Contact;
use Anyregistrar\Type\CustomerHandle;
use Anyregistrar\Type\CustomerPage;
use Anyregistrar\Type\CustomerRecord;
use Anyregistrar\Type\LoginToken;
use Anyregistrar\Type\TemporaryPassword;

/** Operations on customers. */
final class CustomerArea extends Area
{
    /**
     * Open a customer's account at the registrar.
     *
     * @param Contact|array $contact Who the customer is. The e-mail address becomes the user name.
     * @param string $language The language of the registrar's mails to the customer, such as `en`.
     * @param ?string $password The password of the new login. A random one that nobody keeps where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function create(
        #[\SensitiveParameter] Contact|array $contact,
        string $language,
        #[\SensitiveParameter] ?string $password = null,
        ?int $timeoutMs = null,
    ): CustomerHandle {
        return CustomerHandle::read($this->caller->call('customer.create', ['contact' => $contact, 'language' => $language, 'password' => $password], $timeoutMs));
    }

    /**
     * Read a customer's account.
     *
     * @param ?string $customerId The registrar's number.
     * @param ?string $username The user name, an e-mail address.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        ?string $customerId = null,
        ?string $username = null,
        ?int $timeoutMs = null,
    ): CustomerRecord {
        return CustomerRecord::read($this->caller->call('customer.info', ['customerId' => $customerId, 'username' => $username], $timeoutMs));
    }

    /**
     * List customers' accounts, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $username Only the one with this user name.
     * @param ?string $name Only those whose name has this in it.
     * @param ?string $organization Only those of this organisation.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many customers on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<CustomerRecord, CustomerPage>
     */
    public function list(
        ?string $username = null,
        ?string $name = null,
        ?string $organization = null,
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): CustomerPage => CustomerPage::read($this->caller->call('customer.list', ['username' => $username, 'name' => $name, 'organization' => $organization, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (CustomerPage $page): array => $page->customers,
            fn (CustomerPage $page): ?string => $page->next,
        );
    }

    /**
     * Replace the data of a customer's account.
     *
     * @param string $customerId The registrar's number.
     * @param Contact|array $contact All of the customer's data, also what stays. The e-mail address is the user name.
     * @param string $language The language of the registrar's mails to the customer, such as `en`.
     * @param array<string, string> $taxIds Tax numbers by the registrar's name for each, such as `vat-id`.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function update(
        string $customerId,
        #[\SensitiveParameter] Contact|array $contact,
        string $language,
        array $taxIds = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('customer.update', ['customerId' => $customerId, 'contact' => $contact, 'language' => $language, 'taxIds' => $taxIds], $timeoutMs));
    }

    /**
     * Close a customer's account.
     *
     * @param string $customerId The registrar's number.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function delete(
        string $customerId,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('customer.delete', ['customerId' => $customerId], $timeoutMs));
    }

    /**
     * Read how much money a customer's account has.
     *
     * @param string $customerId The registrar's number.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function balance(
        string $customerId,
        ?int $timeoutMs = null,
    ): Balance {
        return Balance::read($this->caller->call('customer.balance', ['customerId' => $customerId], $timeoutMs));
    }

    /**
     * Give a customer another password.
     *
     * @param string $customerId The registrar's number.
     * @param string $password The new password.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setPassword(
        string $customerId,
        #[\SensitiveParameter] string $password,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('customer.set_password', ['customerId' => $customerId, 'password' => $password], $timeoutMs));
    }

    /**
     * Send a customer who forgot the password a mail.
     *
     * @param string $username The user name, an e-mail address.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function resetPassword(
        string $username,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('customer.reset_password', ['username' => $username], $timeoutMs));
    }

    /**
     * Let the registrar make a password for a short time.
     *
     * @param string $customerId The registrar's number.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function temporaryPassword(
        string $customerId,
        ?int $timeoutMs = null,
    ): TemporaryPassword {
        return TemporaryPassword::read($this->caller->call('customer.temporary_password', ['customerId' => $customerId], $timeoutMs));
    }

    /**
     * Get a token that lets a customer into the registrar's panel.
     *
     * @param string $address The address that the customer comes from: the token is good for it alone.
     * @param ?string $customerId The registrar's number.
     * @param ?string $username The user name, where no number is given.
     * @param ?string $password The password that goes with the user name.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function loginToken(
        string $address,
        ?string $customerId = null,
        ?string $username = null,
        #[\SensitiveParameter] ?string $password = null,
        ?int $timeoutMs = null,
    ): LoginToken {
        return LoginToken::read($this->caller->call('customer.login_token', ['address' => $address, 'customerId' => $customerId, 'username' => $username, 'password' => $password], $timeoutMs));
    }

    /**
     * Find out whether somebody is a customer, by password or token.
     *
     * @param ?string $username The user name.
     * @param ?string $password The password that goes with it.
     * @param ?string $token The token, instead of both.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function authenticate(
        ?string $username = null,
        #[\SensitiveParameter] ?string $password = null,
        #[\SensitiveParameter] ?string $token = null,
        ?int $timeoutMs = null,
    ): CustomerRecord {
        return CustomerRecord::read($this->caller->call('customer.authenticate', ['username' => $username, 'password' => $password, 'token' => $token], $timeoutMs));
    }
}
