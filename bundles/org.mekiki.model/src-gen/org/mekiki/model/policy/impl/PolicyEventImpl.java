/**
 */
package org.mekiki.model.policy.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.policy.impl.PolicyEventImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.policy.impl.PolicyEventImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.policy.impl.PolicyEventImpl#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.mekiki.model.policy.impl.PolicyEventImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.mekiki.model.policy.impl.PolicyEventImpl#getJurisdictions <em>Jurisdictions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyEventImpl extends ElementImpl implements PolicyEvent
{
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final String END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected String end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected String printed = PRINTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final EventStatus HAPPENED_EDEFAULT = EventStatus.PAST;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected EventStatus happened = HAPPENED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getJurisdictions() <em>Jurisdictions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdictions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> jurisdictions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyEventImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return PolicyPackage.Literals.POLICY_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate)
	{
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PolicyPackage.POLICY_EVENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnd()
	{
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(String newEnd)
	{
		String oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PolicyPackage.POLICY_EVENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrinted()
	{
		return printed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinted(String newPrinted)
	{
		String oldPrinted = printed;
		printed = newPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PolicyPackage.POLICY_EVENT__PRINTED, oldPrinted, printed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventStatus getHappened()
	{
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(EventStatus newHappened)
	{
		EventStatus oldHappened = happened;
		happened = newHappened == null ? HAPPENED_EDEFAULT : newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PolicyPackage.POLICY_EVENT__HAPPENED, oldHappened, happened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getJurisdictions()
	{
		if (jurisdictions == null)
		{
			jurisdictions = new EDataTypeEList<String>(String.class, this, PolicyPackage.POLICY_EVENT__JURISDICTIONS);
		}
		return jurisdictions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case PolicyPackage.POLICY_EVENT__DATE:
				return getDate();
			case PolicyPackage.POLICY_EVENT__END:
				return getEnd();
			case PolicyPackage.POLICY_EVENT__PRINTED:
				return getPrinted();
			case PolicyPackage.POLICY_EVENT__HAPPENED:
				return getHappened();
			case PolicyPackage.POLICY_EVENT__JURISDICTIONS:
				return getJurisdictions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case PolicyPackage.POLICY_EVENT__DATE:
				setDate((String)newValue);
				return;
			case PolicyPackage.POLICY_EVENT__END:
				setEnd((String)newValue);
				return;
			case PolicyPackage.POLICY_EVENT__PRINTED:
				setPrinted((String)newValue);
				return;
			case PolicyPackage.POLICY_EVENT__HAPPENED:
				setHappened((EventStatus)newValue);
				return;
			case PolicyPackage.POLICY_EVENT__JURISDICTIONS:
				getJurisdictions().clear();
				getJurisdictions().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case PolicyPackage.POLICY_EVENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PolicyPackage.POLICY_EVENT__END:
				setEnd(END_EDEFAULT);
				return;
			case PolicyPackage.POLICY_EVENT__PRINTED:
				setPrinted(PRINTED_EDEFAULT);
				return;
			case PolicyPackage.POLICY_EVENT__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case PolicyPackage.POLICY_EVENT__JURISDICTIONS:
				getJurisdictions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case PolicyPackage.POLICY_EVENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PolicyPackage.POLICY_EVENT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case PolicyPackage.POLICY_EVENT__PRINTED:
				return PRINTED_EDEFAULT == null ? printed != null : !PRINTED_EDEFAULT.equals(printed);
			case PolicyPackage.POLICY_EVENT__HAPPENED:
				return happened != HAPPENED_EDEFAULT;
			case PolicyPackage.POLICY_EVENT__JURISDICTIONS:
				return jurisdictions != null && !jurisdictions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", end: "); //$NON-NLS-1$
		result.append(end);
		result.append(", printed: "); //$NON-NLS-1$
		result.append(printed);
		result.append(", happened: "); //$NON-NLS-1$
		result.append(happened);
		result.append(", jurisdictions: "); //$NON-NLS-1$
		result.append(jurisdictions);
		result.append(')');
		return result.toString();
	}

} //PolicyEventImpl
