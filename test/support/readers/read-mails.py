# The mails of a Maildir as JSON, read by Python's own parser of mail.
import email.policy, email.utils, json, mailbox, sys

mails = []
for message in mailbox.Maildir(sys.argv[1], factory=lambda file: email.message_from_binary_file(file, policy=email.policy.default)):
    mails.append({
        'feed': message['X-RSS-Feed'],
        'id': message['X-RSS-ID'],
        'url': message['X-RSS-URL'],
        'subject': message['Subject'],
        'from': message['From'].addresses[0].display_name,
        'date': email.utils.parsedate_to_datetime(message['Date']).timestamp(),
        'html': message.get_content(),
    })
json.dump(mails, sys.stdout)
