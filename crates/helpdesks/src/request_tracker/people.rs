//! Who is behind the ids in a history: looked up once an hour, and never a reason to fail.

use std::{collections::HashMap, time::Duration};

use moka::future::Cache;

use super::wire;
use crate::{
    HelpdeskError,
    http::{Call, Get},
    plain_text,
};

/// How long a name holds: people rarely marry, and queues rarely move.
const HELD: Duration = Duration::from_secs(60 * 60);

/// More than the staff and the correspondents of an hour.
const ENTRIES_MAX: u64 = 10_000;

/// The user that stands for nobody, and the one that stands for Request Tracker itself.
const NOBODY: &str = "Nobody";
const SYSTEM: &str = "RT_System";

/// A user as far as customers may know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Person {
    /// No user at all: the owner of a ticket that nobody has.
    Nobody,
    /// Request Tracker itself.
    System,
    /// Somebody.
    Somebody {
        /// A name that may be shown.
        name: Option<String>,
        /// Whether they are staff, where Request Tracker says.
        is_staff: Option<bool>,
    },
}

impl Person {
    pub(super) fn of(user: &wire::User) -> Self {
        match user.name.as_deref() {
            Some(NOBODY) => Self::Nobody,
            Some(SYSTEM) => Self::System,
            _ => Self::Somebody { name: shown_name(user), is_staff: is_staff(user) },
        }
    }

    pub(super) fn name(&self) -> Option<String> {
        match self {
            Self::Somebody { name, .. } => name.clone(),
            Self::Nobody | Self::System => None,
        }
    }
}

/// The real name, else the login; but an address is nobody's name.
fn shown_name(user: &wire::User) -> Option<String> {
    let named =
        |text: &Option<String>| text.as_deref().filter(|t| !t.contains('@')).and_then(plain_text::name);
    named(&user.real_name).or_else(|| named(&user.name))
}

fn is_staff(user: &wire::User) -> Option<bool> {
    match user.privileged.as_ref()? {
        serde_json::Value::Number(number) => Some(number.as_i64() == Some(1)),
        serde_json::Value::String(text) if !text.is_empty() => Some(text == "1"),
        _ => None,
    }
}

/// What was found out for one ticket. Users stand under their id and under their login.
#[derive(Clone, Debug, Default)]
pub(super) struct People {
    pub(super) users: HashMap<String, Person>,
    pub(super) queues: HashMap<String, String>,
}

/// What a ticket's history needs looked up.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// Users' numbers, from changes of owner.
    pub(super) user_ids: Vec<String>,
    /// Logins, of those who wrote.
    pub(super) logins: Vec<String>,
    /// Queues' numbers, from moves.
    pub(super) queue_ids: Vec<String>,
}

/// The lookups, with their memory.
pub(super) struct Directory {
    users: Cache<String, Option<Person>>,
    queues: Cache<String, Option<String>>,
}

impl Directory {
    pub(super) fn new() -> Self {
        Self {
            users: Cache::builder().max_capacity(ENTRIES_MAX).time_to_live(HELD).build(),
            queues: Cache::builder().max_capacity(ENTRIES_MAX).time_to_live(HELD).build(),
        }
    }

    /// Looks up what is wanted. The first lookup that fails is the last: a name is not worth the deadline.
    pub(super) async fn look_up(&self, call: &Call<'_>, wanted: Wanted) -> People {
        let mut people = People::default();
        if let Err(error) = self.fill(call, wanted, &mut people).await {
            tracing::warn!(helpdesk = "request-tracker", "A name could not be looked up: {error}");
        }
        people
    }

    async fn fill(&self, call: &Call<'_>, wanted: Wanted, people: &mut People) -> Result<(), HelpdeskError> {
        for login in wanted.logins {
            if let Some(person) = self.user(call, &login, Some(&login)).await? {
                people.users.insert(login, person);
            }
        }
        for id in wanted.user_ids {
            if let Some(person) = self.user(call, &id, None).await? {
                people.users.insert(id, person);
            }
        }
        for id in wanted.queue_ids {
            if let Some(name) = self.queue(call, &id).await? {
                people.queues.insert(id, name);
            }
        }
        Ok(())
    }

    async fn user(
        &self,
        call: &Call<'_>,
        key: &str,
        login: Option<&str>,
    ) -> Result<Option<Person>, HelpdeskError> {
        if let Some(known) = self.users.get(key).await {
            return Ok(known);
        }
        let get = Get::new("user", ["REST", "2.0", "user", key]).unknown_when(&[403, 404]);
        let user = known(call.get::<wire::User>(&get).await)?;
        let person =
            user.filter(|user| login.is_none_or(|login| is_login(user, login))).map(|u| Person::of(&u));
        self.users.insert(key.to_owned(), person.clone()).await;
        Ok(person)
    }

    async fn queue(&self, call: &Call<'_>, id: &str) -> Result<Option<String>, HelpdeskError> {
        if let Some(known) = self.queues.get(id).await {
            return Ok(known);
        }
        let get = Get::new("queue", ["REST", "2.0", "queue", id]).unknown_when(&[403, 404]);
        let queue = known(call.get::<wire::Queue>(&get).await)?;
        let name = queue.and_then(|queue| queue.name.as_deref().and_then(plain_text::name));
        self.queues.insert(id.to_owned(), name.clone()).await;
        Ok(name)
    }
}

/// A lookup by login must not answer with somebody else.
fn is_login(user: &wire::User, login: &str) -> bool {
    user.name.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(login))
}

fn known<T>(answer: Result<T, HelpdeskError>) -> Result<Option<T>, HelpdeskError> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(HelpdeskError::UnknownTicket) => Ok(None),
        Err(error) => Err(error),
    }
}
