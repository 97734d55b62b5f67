//! The closed vocabularies of the status document. A word from a newer gateway decodes as `Unknown`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Declares a vocabulary: the enum, its wire words, and `word()`.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $name {
            $($(#[$variant_doc])*
            #[cfg_attr(feature = "typescript", ts(rename = $word))]
            $variant,)+
            /// A word this version does not know.
            #[cfg_attr(feature = "typescript", ts(rename = "unknown"))]
            Unknown,
        }

        impl $name {
            /// Every word of this vocabulary but `unknown`, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word on the wire, in `data-` attributes and in events.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Unknown => "unknown",
                }
            }

            /// The reverse of [`Self::word`]; `None` for a word that is not in the vocabulary.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().chain([Self::Unknown]).find(|known| known.word() == word)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        // Written by hand: the derived code weighs five times as much in the widget.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = String::deserialize(deserializer)?;
                Ok(Self::from_word(&word).unwrap_or(Self::Unknown))
            }
        }
    };
}

vocabulary! {
    /// How far a ticket is.
    Stage {
        /// It arrived; nobody has looked at it yet.
        Received = "received",
        /// Somebody judged its subject, urgency or team.
        Assessed = "assessed",
        /// A person or a team has it.
        Assigned = "assigned",
        /// Work has begun.
        InProgress = "in_progress",
        /// The last public word is the company's.
        Answered = "answered",
        /// The company believes it is done.
        Resolved = "resolved",
        /// It is over.
        Closed = "closed",
    }
}

vocabulary! {
    /// Who must act now.
    Turn {
        /// The company.
        Company = "company",
        /// The customer.
        Customer = "customer",
        /// Somebody outside: a supplier, a carrier, an authority.
        ThirdParty = "third_party",
        /// Nobody: it is over.
        Nobody = "nobody",
    }
}

vocabulary! {
    /// How a resolved or closed ticket ended.
    Outcome {
        /// With a solution.
        Solved = "solved",
        /// The company will not do it.
        Rejected = "rejected",
        /// The customer took it back.
        Cancelled = "cancelled",
        /// It goes on in another ticket.
        Merged = "merged",
        /// It is over, and the problem was not solved.
        Unsolved = "unsolved",
    }
}

vocabulary! {
    /// What a date was promised for.
    ExpectedWhat {
        /// The first public reply.
        FirstReply = "first_reply",
        /// The solution.
        Resolution = "resolution",
    }
}

vocabulary! {
    /// What happened, for the timeline.
    Happening {
        /// The ticket arrived.
        Received = "received",
        /// Somebody judged its subject, urgency or team.
        Assessed = "assessed",
        /// It was given to a first person or team.
        Assigned = "assigned",
        /// It went from one handler to another.
        HandedOver = "handed_over",
        /// Work began.
        Started = "started",
        /// The company wrote publicly.
        CompanyReplied = "company_replied",
        /// The customer wrote.
        CustomerReplied = "customer_replied",
        /// It was set to wait.
        Paused = "paused",
        /// The wait ended.
        Resumed = "resumed",
        /// The company called it done.
        Resolved = "resolved",
        /// It was closed.
        Closed = "closed",
        /// It was opened again.
        Reopened = "reopened",
        /// It was joined to another ticket.
        Merged = "merged",
    }
}

vocabulary! {
    /// Where a stage lies, seen from the ticket.
    Place {
        /// Behind it.
        Done = "done",
        /// The ticket is here.
        Now = "now",
        /// Ahead of it.
        Ahead = "ahead",
    }
}

vocabulary! {
    /// What a customer can do through the card.
    Offered {
        /// Say how good the help was.
        Rating = "rating",
        /// Say that the ticket is with the wrong team.
        WrongTeam = "wrong_team",
        /// Add something.
        Message = "message",
        /// Say that it is solved.
        Confirmation = "confirmation",
        /// Say that it is not solved after all.
        Reopening = "reopening",
        /// Keep the contact; nothing is sent.
        Contact = "contact",
        /// Let this device remember the ticket; nothing is sent.
        Device = "device",
    }
}
