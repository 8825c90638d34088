<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\LogicboxesForward;
use Anyregistrar\Type\MailForward;
use Anyregistrar\Type\MailForwards;
use Anyregistrar\Type\WebForward;
use Anyregistrar\Type\WebForwards;

/** Operations on forwarding. */
final class ForwardArea extends Area
{
    /**
     * Read where a domain's web visitors are sent.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function web(
        string $domain,
        ?int $timeoutMs = null,
    ): WebForwards {
        return WebForwards::read($this->caller->call('forward.web', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Send a domain's web visitors to another address.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param WebForward|array $forward The forwarding.
     * @param LogicboxesForward|array|null $logicboxes What only LogicBoxes knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setWeb(
        string $domain,
        WebForward|array $forward,
        LogicboxesForward|array|null $logicboxes = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('forward.set_web', ['domain' => $domain, 'forward' => $forward, 'logicboxes' => $logicboxes], $timeoutMs));
    }

    /**
     * End the forwarding of web visitors.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $host What stands in front of the domain, such as `www`; left out for the domain itself.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function removeWeb(
        string $domain,
        ?string $host = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('forward.remove_web', ['domain' => $domain, 'host' => $host], $timeoutMs));
    }

    /**
     * Read where a domain's mail goes.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function mail(
        string $domain,
        ?int $timeoutMs = null,
    ): MailForwards {
        return MailForwards::read($this->caller->call('forward.mail', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Send mail for a domain's addresses to others.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param MailForward|array $forward The forwarding.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setMail(
        string $domain,
        MailForward|array $forward,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('forward.set_mail', ['domain' => $domain, 'forward' => $forward], $timeoutMs));
    }

    /**
     * End the forwarding of mail.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $user What stands in front of the `@`; left out for the forwarding of all other addresses.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function removeMail(
        string $domain,
        ?string $user = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('forward.remove_mail', ['domain' => $domain, 'user' => $user], $timeoutMs));
    }
}
