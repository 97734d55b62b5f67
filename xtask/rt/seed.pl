# Fills Request Tracker with queues, people, rights and one private ticket. Run it as often as you like.
# Reads JSON from its first argument: {"root_password", "token" (of an earlier run, or empty), "staff": {name: password}}.
# Prints one line: SEEDED {"token": …, "private_ticket": …}
use strict;
use warnings;
use JSON ();
use RT;

RT::LoadConfig();
RT->Config->Set(LogToSTDERR => 'error');
RT::Init();
my $plan = JSON::decode_json($ARGV[0]);
my $system = RT->SystemUser;

# Only staff may work on tickets; customers only write. The gateway never reads internal comments; it writes what customers
# say: a rating into fields, and a status when a customer confirms or opens again.
my @STAFF_RIGHTS = qw(
    SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket CommentOnTicket
    OwnTicket TakeTicket StealTicket ReassignTicket ModifyTicket
);
my @GATEWAY_RIGHTS  = qw(SeeQueue ShowTicket ModifyTicket SeeCustomField ModifyCustomField);
my @CUSTOMER_RIGHTS = qw(CreateTicket ReplyToTicket);

my %queues = map { $_->[0] => queue(@$_) } (
    ['Support', 'Customer support',     'support@rt.local', 1],
    ['Billing', 'Invoices and payment', 'billing@rt.local', 0],
    ['Private', 'Never shown outside',  'private@rt.local', 0],
    ['Repairs', 'Repairs',              'repairs@rt.local', 0, 'repairs'],
);
my @shown = @queues{qw(Support Billing Repairs)};

my $root = loaded('RT::User', 'root');
must($root->SetPassword($plan->{root_password})) unless $root->IsPassword($plan->{root_password});
my $olena = user('olena', 'Olena Kovalenko', $plan->{staff}{olena});
my $jonas = user('jonas', 'Jonas Petraitis', $plan->{staff}{jonas});
my $gateway = user('statusbot', 'Status gateway', undef);

my $staff = RT::Group->new($system);
$staff->LoadUserDefinedGroup('Staff');
must($staff->CreateUserDefinedGroup(Name => 'Staff', Description => 'Support staff')) unless $staff->Id;
for my $member ($olena, $jonas) {
    must($staff->AddMember($member->PrincipalId)) unless $staff->HasMember($member->PrincipalId);
}
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');

for my $queue (@shown) {
    grant($staff,    $queue, @STAFF_RIGHTS);
    grant($gateway,  $queue, @GATEWAY_RIGHTS);
    grant($everyone, $queue, @CUSTOMER_RIGHTS);
}
for my $field (field('Customer rating', 'FreeformSingle'), field('Customer rating comment', 'TextSingle')) {
    for my $queue (@shown) {
        next if $field->IsAdded($queue->Id);
        my ($ok, $message) = $field->AddToObject($queue);
        must($ok, $message);
    }
}
grant($staff, $queues{Private}, @STAFF_RIGHTS);
keep_only($gateway, @GATEWAY_RIGHTS);

print 'SEEDED ', JSON::encode_json({ token => token(), private_ticket => private_ticket() }), "\n";

sub queue {
    my ($name, $description, $address, $with_deadlines, $lifecycle) = @_;
    my $queue = RT::Queue->new($system);
    $queue->Load($name);
    must($queue->Create(Name => $name, Description => $description, CorrespondAddress => $address)) unless $queue->Id;
    must($queue->SetLifecycle($lifecycle)) if $lifecycle && $queue->Lifecycle ne $lifecycle;
    my $off = $with_deadlines ? 0 : 1;
    $queue->SetSLADisabled($off) if ($queue->SLADisabled || 0) != $off;
    return $queue;
}

sub field {
    my ($name, $type) = @_;
    my $field = RT::CustomField->new($system);
    $field->LoadByName(Name => $name, LookupType => RT::Ticket->CustomFieldLookupType, IncludeDisabled => 0);
    return $field if $field->Id;
    my ($ok, $message) = $field->Create(Name => $name, Type => $type, LookupType => RT::Ticket->CustomFieldLookupType);
    must($ok, $message);
    return $field;
}

sub user {
    my ($name, $real_name, $password) = @_;
    my $user = RT::User->new($system);
    $user->Load($name);
    must($user->Create(Name => $name, RealName => $real_name, EmailAddress => "$name\@rt.local", Privileged => 1))
        unless $user->Id;
    must($user->SetPassword($password)) if defined $password && !$user->IsPassword($password);
    return $user;
}

sub grant {
    my ($who, $queue, @rights) = @_;
    my $principal = $who->PrincipalObj;
    for my $right (@rights) {
        my $known = RT::ACE->new($system);
        my $holder = $principal->IsGroup ? $principal->Id : equivalence_group($principal)->Id;
        $known->LoadByValues(
            PrincipalType => 'Group', PrincipalId => $holder, RightName => $right, Object => $queue,
        );
        must($principal->GrantRight(Right => $right, Object => $queue)) unless $known->Id;
    }
}

# Takes back what someone granted by hand: the tests must show that these few rights are enough.
sub keep_only {
    my ($user, @rights) = @_;
    my %kept = map { $_ => 1 } @rights;
    my $all = RT::ACL->new($system);
    $all->LimitToPrincipal(Id => $user->PrincipalId);
    while (my $right = $all->Next) {
        must($right->Delete) unless $kept{ $right->RightName };
    }
}

# Request Tracker grants a user's rights to a hidden group of one.
sub equivalence_group {
    my ($principal) = @_;
    my $group = RT::Group->new($system);
    $group->LoadACLEquivalenceGroup($principal);
    return $group;
}

sub token {
    my $known = RT::AuthTokens->new($system);
    $known->LimitOwner(VALUE => $gateway->Id);
    while (my $token = $known->Next) {
        return $plan->{token} if $plan->{token} && $token->IsToken($plan->{token});
    }
    my $token = RT::AuthToken->new($system);
    my ($ok, $message, $text) = $token->Create(Owner => $gateway->Id, Description => 'gateway');
    must($ok, $message);
    return $text;
}

sub private_ticket {
    my $tickets = RT::Tickets->new($system);
    $tickets->FromSQL("Queue = 'Private'");
    my $first = $tickets->First;
    return $first->Id + 0 if $first;
    my $ticket = RT::Ticket->new($system);
    my ($id, undef, $message) = $ticket->Create(
        Queue => $queues{Private}->Id, Subject => 'Not visible to the gateway', Requestor => 'other@example.com',
    );
    must($id, $message);
    return $id + 0;
}

sub loaded {
    my ($class, $name) = @_;
    my $record = $class->new($system);
    $record->Load($name);
    return $record;
}

sub must {
    my ($ok, $message) = @_;
    die 'Request Tracker refused: ', ($message // 'no reason given'), "\n" unless $ok;
    return $ok;
}
