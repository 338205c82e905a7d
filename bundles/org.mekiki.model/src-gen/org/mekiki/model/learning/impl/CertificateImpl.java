/**
 */
package org.mekiki.model.learning.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.learning.Certificate;
import org.mekiki.model.learning.Curriculum;
import org.mekiki.model.learning.LearningPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.impl.CertificateImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CertificateImpl#getIssued <em>Issued</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CertificateImpl#getRevoked <em>Revoked</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CertificateImpl#getCurriculum <em>Curriculum</em>}</li>
 *   <li>{@link org.mekiki.model.learning.impl.CertificateImpl#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateImpl extends ElementImpl implements Certificate
{
	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssued() <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssued()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssued() <em>Issued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssued()
	 * @generated
	 * @ordered
	 */
	protected String issued = ISSUED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevoked() <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevoked()
	 * @generated
	 * @ordered
	 */
	protected static final String REVOKED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevoked() <em>Revoked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevoked()
	 * @generated
	 * @ordered
	 */
	protected String revoked = REVOKED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCurriculum() <em>Curriculum</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurriculum()
	 * @generated
	 * @ordered
	 */
	protected Curriculum curriculum;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minutes = MINUTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateImpl()
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
		return LearningPackage.Literals.CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial()
	{
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial)
	{
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.CERTIFICATE__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssued()
	{
		return issued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssued(String newIssued)
	{
		String oldIssued = issued;
		issued = newIssued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.CERTIFICATE__ISSUED, oldIssued, issued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevoked()
	{
		return revoked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevoked(String newRevoked)
	{
		String oldRevoked = revoked;
		revoked = newRevoked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.CERTIFICATE__REVOKED, oldRevoked, revoked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Curriculum getCurriculum()
	{
		return curriculum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurriculum(Curriculum newCurriculum)
	{
		Curriculum oldCurriculum = curriculum;
		curriculum = newCurriculum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.CERTIFICATE__CURRICULUM, oldCurriculum, curriculum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes()
	{
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes)
	{
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LearningPackage.CERTIFICATE__MINUTES, oldMinutes, minutes));
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
			case LearningPackage.CERTIFICATE__SERIAL:
				return getSerial();
			case LearningPackage.CERTIFICATE__ISSUED:
				return getIssued();
			case LearningPackage.CERTIFICATE__REVOKED:
				return getRevoked();
			case LearningPackage.CERTIFICATE__CURRICULUM:
				return getCurriculum();
			case LearningPackage.CERTIFICATE__MINUTES:
				return getMinutes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LearningPackage.CERTIFICATE__SERIAL:
				setSerial((String)newValue);
				return;
			case LearningPackage.CERTIFICATE__ISSUED:
				setIssued((String)newValue);
				return;
			case LearningPackage.CERTIFICATE__REVOKED:
				setRevoked((String)newValue);
				return;
			case LearningPackage.CERTIFICATE__CURRICULUM:
				setCurriculum((Curriculum)newValue);
				return;
			case LearningPackage.CERTIFICATE__MINUTES:
				setMinutes((Integer)newValue);
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
			case LearningPackage.CERTIFICATE__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case LearningPackage.CERTIFICATE__ISSUED:
				setIssued(ISSUED_EDEFAULT);
				return;
			case LearningPackage.CERTIFICATE__REVOKED:
				setRevoked(REVOKED_EDEFAULT);
				return;
			case LearningPackage.CERTIFICATE__CURRICULUM:
				setCurriculum((Curriculum)null);
				return;
			case LearningPackage.CERTIFICATE__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
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
			case LearningPackage.CERTIFICATE__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case LearningPackage.CERTIFICATE__ISSUED:
				return ISSUED_EDEFAULT == null ? issued != null : !ISSUED_EDEFAULT.equals(issued);
			case LearningPackage.CERTIFICATE__REVOKED:
				return REVOKED_EDEFAULT == null ? revoked != null : !REVOKED_EDEFAULT.equals(revoked);
			case LearningPackage.CERTIFICATE__CURRICULUM:
				return curriculum != null;
			case LearningPackage.CERTIFICATE__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
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
		result.append(" (serial: "); //$NON-NLS-1$
		result.append(serial);
		result.append(", issued: "); //$NON-NLS-1$
		result.append(issued);
		result.append(", revoked: "); //$NON-NLS-1$
		result.append(revoked);
		result.append(", minutes: "); //$NON-NLS-1$
		result.append(minutes);
		result.append(')');
		return result.toString();
	}

} //CertificateImpl
