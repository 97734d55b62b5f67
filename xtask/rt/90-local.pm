# Written by `cargo xtask rt up`: Request Tracker on loopback, for tests and development only.
Set($WebPath, '');
Set($WebDomain, '127.0.0.1');
Set($WebPort, {{PORT}});
Set($WebBaseURL, '{{BASE}}');
Set($WebSecureCookies, 0);
# Tests ask hundreds of times; a quick hash of a loopback password loses nothing.
Set($BcryptCost, 4);
Set($Timezone, 'UTC');
# No mail leaves; the messages are still part of the ticket's history.
Set($MailCommand, 'testfile');
# A service level, so that tickets have a due date.
Set(%ServiceAgreements, (
    Default => 'standard',
    Levels  => { standard => { Response => { RealMinutes => 60*4 }, Resolve => { RealMinutes => 60*24*3 } } },
));
# A lifecycle of its own, as companies have: with a word that nobody but its staff understands.
Set(%Lifecycles, repairs => {
    initial         => ['new'],
    active          => ['open', 'waiting for parts'],
    inactive        => ['resolved', 'rejected', 'deleted'],
    defaults        => { on_create => 'new', approved => 'open', denied => 'rejected' },
    transitions     => {
        ''                  => ['new', 'open', 'resolved'],
        new                 => ['open', 'waiting for parts', 'resolved', 'rejected', 'deleted'],
        open                => ['new', 'waiting for parts', 'resolved', 'rejected', 'deleted'],
        'waiting for parts' => ['new', 'open', 'resolved', 'rejected', 'deleted'],
        resolved            => ['open'],
        rejected            => ['open'],
        deleted             => ['open'],
    },
    rights          => { '* -> *' => 'ModifyTicket' },
});
1;
